package org.hearth.kiosk;

/** The life of a terminal. */
public enum TerminalState {
    /** Known to the utility, without a key of its own yet. */
    REGISTERED,
    /** It has a client of its own and takes payments. */
    ACTIVE,
    /** Stopped by the utility: it starts no payment; what it took before is still booked. */
    BLOCKED;

    /** Whether a terminal may go from this state to another. */
    public boolean mayBecome(TerminalState next) {
        return switch (this) {
            case REGISTERED -> next == ACTIVE || next == BLOCKED;
            case ACTIVE -> next == BLOCKED;
            case BLOCKED -> next == ACTIVE || next == REGISTERED;
        };
    }
}
