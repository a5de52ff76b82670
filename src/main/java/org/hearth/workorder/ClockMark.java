package org.hearth.workorder;

/** How far a clock has gone, as far as it was said. */
public enum ClockMark {
    NONE,
    /** Half of the working time is gone. */
    HALF,
    /** 80 % of the working time is gone. */
    LATE,
    /** The promise is broken; the supervisor knows. */
    BROKEN
}
