package org.hearth.partner;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** What one client did since it was last asked: a call costs three additions. */
final class CallCounts {

    /** Upper ends in milliseconds of how long an answer took; what takes longer comes last. */
    static final int[] WITHIN_MILLIS = {10, 25, 50, 100, 250, 1000};

    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;

    final long partnerId;

    private final LongAdder clientErrors = new LongAdder();
    private final LongAdder serverErrors = new LongAdder();
    private final LongAdder[] durations = new LongAdder[WITHIN_MILLIS.length + 1];

    CallCounts(long partnerId) {
        this.partnerId = partnerId;
        Arrays.setAll(durations, i -> new LongAdder());
    }

    void add(int status, long nanos) {
        long millis = TimeUnit.NANOSECONDS.toMillis(nanos);
        int bucket = 0;
        while (bucket < WITHIN_MILLIS.length && millis >= WITHIN_MILLIS[bucket]) {
            bucket++;
        }
        durations[bucket].increment();
        if (status >= SERVER_ERROR) {
            serverErrors.increment();
        } else if (status >= CLIENT_ERROR) {
            clientErrors.increment();
        }
    }

    /** Takes what was counted, and begins anew. */
    Taken take() {
        return new Taken(
                partnerId,
                clientErrors.sumThenReset(),
                serverErrors.sumThenReset(),
                Arrays.stream(durations).mapToLong(LongAdder::sumThenReset).toArray());
    }

    /** Gives back what could not be written. */
    void giveBack(Taken taken) {
        clientErrors.add(taken.clientErrors());
        serverErrors.add(taken.serverErrors());
        for (int i = 0; i < durations.length; i++) {
            durations[i].add(taken.durations()[i]);
        }
    }

    /** Counts of a stretch of time. */
    record Taken(long partnerId, long clientErrors, long serverErrors, long[] durations) {

        long calls() {
            return Arrays.stream(durations).sum();
        }
    }
}
