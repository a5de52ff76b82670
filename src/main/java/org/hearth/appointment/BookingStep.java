package org.hearth.appointment;

/** What happened to a booked visit; each step leaves an event. */
public enum BookingStep {
    BOOKED,
    /** Another time was chosen. */
    MOVED,
    REMINDED,
    DONE,
    NO_SHOW,
    CANCELLED
}
