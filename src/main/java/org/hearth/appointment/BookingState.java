package org.hearth.appointment;

/** The life of a booked visit. */
public enum BookingState {
    /** Somebody will come; another time may still be chosen. */
    BOOKED,
    /** Somebody came, and the work is done. */
    DONE,
    /** Nobody opened. */
    NO_SHOW,
    /** Called off, with its order. */
    CANCELLED;

    /** Whether a booking may go from this state to another. */
    boolean mayBecome(BookingState next) {
        return switch (this) {
            case BOOKED -> true;
            // The order is still open: nobody opened, or what was done did not solve it.
            case NO_SHOW, DONE -> next == BOOKED || next == CANCELLED;
            case CANCELLED -> false;
        };
    }
}
