package org.hearth.workorder;

/** How near an open order's next limit is. */
public enum Pressing {
    /** The promise is broken. */
    OVERDUE,
    /** 80 % of the time is gone. */
    WARNED,
    /** It ends before the day does. */
    TODAY
}
