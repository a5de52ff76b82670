package org.hearth.partner;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/**
 * Calls of a partner or client in some time.
 *
 * @param of whom, or which hour: as the question was
 * @param clientErrors answered 4xx
 * @param serverErrors answered 5xx
 * @param durations calls by how long they took, as {@link CallCounts#WITHIN_MILLIS} parts them
 */
public record Usage(
        Object of,
        long calls,
        long clientErrors,
        long serverErrors,
        long[] durations,
        Instant lastAt) {

    private static final int BUCKETS = CallCounts.WITHIN_MILLIS.length + 1;
    private static final double MOST = 0.95;

    static Usage of(Object[] row) {
        return new Usage(
                row[0] instanceof Timestamp || row[0] instanceof LocalDateTime
                        ? instant(row[0])
                        : row[0],
                number(row[1]),
                number(row[2]),
                number(row[3]),
                IntStream.range(0, BUCKETS).mapToLong(i -> number(row[4 + i])).toArray(),
                instant(row[4 + BUCKETS]));
    }

    /** All of these together. */
    static Usage sum(Object of, Collection<Usage> parts) {
        return new Usage(
                of,
                parts.stream().mapToLong(Usage::calls).sum(),
                parts.stream().mapToLong(Usage::clientErrors).sum(),
                parts.stream().mapToLong(Usage::serverErrors).sum(),
                IntStream.range(0, BUCKETS)
                        .mapToLong(i -> parts.stream().mapToLong(part -> part.durations[i]).sum())
                        .toArray(),
                parts.stream().map(Usage::lastAt).max(Instant::compareTo).orElse(null));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant instant(Object value) {
        return value instanceof Timestamp stamp
                ? stamp.toInstant()
                : value instanceof LocalDateTime time ? time.toInstant(ZoneOffset.UTC) : null;
    }

    /** Percent of the calls that were answered 4xx, in tenths: {@code 2.5}. */
    public double clientErrorPercent() {
        return percent(clientErrors);
    }

    /** Percent of the calls that were answered 5xx, in tenths. */
    public double serverErrorPercent() {
        return percent(serverErrors);
    }

    private double percent(long part) {
        return calls == 0 ? 0 : Math.round(1000.0 * part / calls) / 10.0;
    }

    /** Milliseconds within which 95 of 100 answers came; null: more than a second. */
    public Integer p95Millis() {
        long wanted = (long) Math.ceil(Arrays.stream(durations).sum() * MOST);
        long seen = 0;
        for (int i = 0; i < CallCounts.WITHIN_MILLIS.length; i++) {
            seen += durations[i];
            if (seen >= wanted) {
                return CallCounts.WITHIN_MILLIS[i];
            }
        }
        return null;
    }
}
