package org.hearth.hall;

/** The life of a number in a hall's queue. */
public enum TicketState {
    WAITING,
    /** Its holder is asked to a counter. */
    CALLED,
    SERVED,
    /** Called as often as one is, and nobody came. */
    MISSED,
    /** Given up by its holder. */
    CANCELLED,
    /** The hall closed. */
    EXPIRED;

    boolean mayBecome(TicketState next) {
        return switch (this) {
            case WAITING -> next == CALLED || next == CANCELLED || next == EXPIRED;
            case CALLED -> next != WAITING;
            case SERVED, MISSED, CANCELLED, EXPIRED -> false;
        };
    }

    /** Whether it may still be called, or is. */
    public boolean live() {
        return this == WAITING || this == CALLED;
    }
}
