package org.hearth.settlement;

/** The close of a partner's date: one person closes it, another confirms. */
public enum DayClose {
    /** The partner's book has not come yet. */
    OPEN,
    /** Both books are here, and every line is judged. */
    RECONCILED,
    /** Somebody of finance says that the two books agree. */
    PROPOSED,
    /** Somebody else has looked again: the collection is settled. */
    CLOSED;

    /** Whether a date may go from this state to another. */
    boolean mayBecome(DayClose next) {
        return switch (this) {
            case OPEN -> next == RECONCILED;
            case RECONCILED -> next == PROPOSED;
            case PROPOSED -> next == CLOSED || next == RECONCILED;
            case CLOSED -> false;
        };
    }
}
