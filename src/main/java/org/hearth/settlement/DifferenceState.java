package org.hearth.settlement;

/** The life of a difference: a task of finance that is worked to an end. */
public enum DifferenceState {
    OPEN,
    /** Somebody has it. */
    IN_WORK,
    RESOLVED,
    /** Another file of the same date was judged in place of the one it came from. */
    SUPERSEDED;

    /** Whether a difference may go from this state to another. */
    boolean mayBecome(DifferenceState next) {
        return switch (this) {
            case OPEN -> next != OPEN;
            case IN_WORK -> next != IN_WORK;
            case RESOLVED, SUPERSEDED -> false;
        };
    }

    public boolean ended() {
        return this == RESOLVED || this == SUPERSEDED;
    }
}
