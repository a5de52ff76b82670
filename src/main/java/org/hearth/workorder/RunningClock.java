package org.hearth.workorder;

import java.time.Duration;
import java.time.Instant;
import org.hearth.servicetime.ClockStep;
import org.hearth.servicetime.ServiceClass;

/**
 * A time limit as the queue shows it.
 *
 * @param halfAt 50 % of the working time, or null
 * @param lateAt 80 % of the working time, or null
 * @param endsAt the first instant that is too late, or null where nothing is promised
 */
public record RunningClock(
        ClockStep step,
        ServiceClass serviceClass,
        Instant startedAt,
        Instant halfAt,
        Instant lateAt,
        Instant endsAt,
        boolean paused) {

    private static final int HALF = 50;
    private static final int LATE = 80;
    private static final int WHOLE = 100;

    /**
     * How much of the time is gone, for a picture: exact at the two warnings and the end, and even
     * between them.
     */
    public int percent(Instant now) {
        if (endsAt == null) {
            return 0;
        }
        if (!now.isBefore(endsAt)) {
            return WHOLE;
        }
        if (lateAt == null || halfAt == null) {
            return between(startedAt, 0, endsAt, WHOLE, now);
        }
        if (!now.isBefore(lateAt)) {
            return between(lateAt, LATE, endsAt, WHOLE, now);
        }
        return now.isBefore(halfAt)
                ? between(startedAt, 0, halfAt, HALF, now)
                : between(halfAt, HALF, lateAt, LATE, now);
    }

    private static int between(Instant from, int low, Instant to, int high, Instant now) {
        long whole = Duration.between(from, to).toMillis();
        long gone = Math.max(0, Duration.between(from, now).toMillis());
        return whole <= 0 ? high : low + (int) (gone * (high - low) / whole);
    }
}
