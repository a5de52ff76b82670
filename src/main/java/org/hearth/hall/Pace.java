package org.hearth.hall;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How fast a hall calls: by its last calls, and where those are few or old, as halls do. */
final class Pace {

    /** So many calls are looked at. */
    static final int CALLS = 10;

    private static final int TOO_FEW = 3;
    private static final Duration OLD = Duration.ofMinutes(30);

    /** Half of the ten minutes promised for the longest matter at a counter (domain.md, limits). */
    private static final Duration USUAL = Duration.ofMinutes(5);

    private static final int STEP = 5;

    private Pace() {}

    /**
     * @param calls when numbers were called, newest first
     */
    static Turn turn(int ahead, List<Instant> calls, Instant now) {
        double minutes = (ahead + 1) * each(calls, now).toSeconds() / 60.0;
        return new Turn(ahead, Math.max(1, (int) Math.ceil(minutes / STEP)) * STEP);
    }

    private static Duration each(List<Instant> calls, Instant now) {
        if (calls.size() < TOO_FEW || calls.get(0).plus(OLD).isBefore(now)) {
            return USUAL;
        }
        return Duration.between(calls.get(calls.size() - 1), calls.get(0))
                .dividedBy(calls.size() - 1L);
    }
}
