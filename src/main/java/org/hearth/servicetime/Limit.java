package org.hearth.servicetime;

import java.time.Duration;

/**
 * How long something may take (时限), such as 3 working days.
 *
 * @param amount at least 1
 */
public record Limit(int amount, LimitUnit unit) {

    public static final Limit SAME_DAY = new Limit(1, LimitUnit.SAME_DAY);

    public Limit {
        if (amount < 1 || unit == LimitUnit.SAME_DAY && amount != 1) {
            throw new IllegalArgumentException(amount + " " + unit);
        }
    }

    public static Limit workingDays(int amount) {
        return new Limit(amount, LimitUnit.WORKING_DAYS);
    }

    public static Limit hours(int amount) {
        return new Limit(amount, LimitUnit.HOURS);
    }

    public static Limit minutes(int amount) {
        return new Limit(amount, LimitUnit.MINUTES);
    }

    public static Limit seconds(int amount) {
        return new Limit(amount, LimitUnit.SECONDS);
    }

    public boolean isRoundTheClock() {
        return unit.isRoundTheClock();
    }

    /**
     * This limit for each of several, such as 10 minutes a household at the counter.
     *
     * @throws IllegalArgumentException for a limit in days, which many share
     */
    public Limit times(int count) {
        if (!isRoundTheClock()) {
            throw new IllegalArgumentException(this + " is not for each");
        }
        return new Limit(Math.multiplyExact(amount, count), unit);
    }

    /** Whether whoever keeps this limit keeps the other one, whenever the clock starts. */
    public boolean isWithin(Limit other) {
        if (isRoundTheClock() && other.isRoundTheClock()) {
            return length().compareTo(other.length()) <= 0;
        }
        if (isRoundTheClock()) {
            // From the end of the day of the start each working day is 24 hours at least.
            return other.unit == LimitUnit.WORKING_DAYS
                    && length().compareTo(Duration.ofDays(other.amount)) <= 0;
        }
        return !other.isRoundTheClock() && (unit == LimitUnit.SAME_DAY || withinDays(other));
    }

    private boolean withinDays(Limit other) {
        return other.unit == LimitUnit.WORKING_DAYS && amount <= other.amount;
    }

    /** Of a limit that runs round the clock. */
    Duration length() {
        return unit.times(amount);
    }
}
