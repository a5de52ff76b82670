package org.hearth.appointment;

/** What happened to a booked visit; each step leaves an event. */
public enum BookingStep {
    BOOKED,
    /** Another time was chosen. */
    MOVED,
    /** Another branch makes the visit, at the same time. */
    PASSED_ON,
    REMINDED,
    DONE,
    NO_SHOW,
    CANCELLED
}
