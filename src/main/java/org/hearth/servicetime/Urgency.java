package org.hearth.servicetime;

/** How far a clock has run. */
public enum Urgency {
    EARLY,
    /** Half of the working time is over: the first warning. */
    HALF,
    /** 80 % of it is over: the second warning. */
    LATE,
    /** The promise is broken. */
    BROKEN;

    static final int HALF_PERCENT = 50;
    static final int LATE_PERCENT = 80;
}
