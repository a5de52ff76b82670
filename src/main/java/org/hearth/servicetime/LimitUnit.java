package org.hearth.servicetime;

import java.time.Duration;

/** In what a limit is counted. */
public enum LimitUnit {
    SECONDS(Duration.ofSeconds(1)),
    MINUTES(Duration.ofMinutes(1)),
    HOURS(Duration.ofHours(1)),
    WORKING_DAYS(null),
    /** The day itself; its amount is always 1. */
    SAME_DAY(null);

    private final Duration length;

    LimitUnit(Duration length) {
        this.length = length;
    }

    /** Whether it runs round the clock, and not on working days only. */
    public boolean isRoundTheClock() {
        return length != null;
    }

    Duration times(int amount) {
        return length.multipliedBy(amount);
    }
}
