package org.hearth.servicetime;

import java.time.Duration;

/**
 * What is left of a limit: {@code 1 working day 3 h}.
 *
 * @param workingDays whole days of the desk after today's; 0 for a limit that runs round the clock
 * @param time beside them: today's hours of the desk, or hours of the clock
 */
public record Remaining(int workingDays, Duration time) {

    static final Remaining NOTHING = new Remaining(0, Duration.ZERO);

    /** Whole hours of the time beside the days. */
    public long hours() {
        return time.toHours();
    }

    /** Minutes beside the hours. */
    public int minutes() {
        return time.toMinutesPart();
    }

    public boolean isNothing() {
        return workingDays == 0 && time.isZero();
    }
}
