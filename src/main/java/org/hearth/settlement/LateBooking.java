package org.hearth.settlement;

/** What became of a line that only the partner had. */
public enum LateBooking {
    /** Nothing is to be booked. */
    NONE,
    DUE,
    POSTED,
    SUSPENSE,
    /** It could not be booked; finance sees to it. */
    REFUSED
}
