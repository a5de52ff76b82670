package org.hearth.inspection;

/** The life of a hazard. Overdue is no state of its own: {@link HazardView#overdue}. */
public enum HazardState {
    FOUND,
    /** The customer was told in writing what to mend, and by when. */
    NOTIFIED,
    /** The customer says that it is mended. */
    MENDED,
    /** Somebody of the utility has looked again. */
    RECHECKED,
    /** Seen to be mended. */
    CLOSED;

    /** Whether a hazard may go from this state to another. */
    public boolean mayBecome(HazardState next) {
        return switch (this) {
            case FOUND -> next == NOTIFIED || next == MENDED || next == RECHECKED;
            case NOTIFIED -> next == MENDED || next == RECHECKED;
            case MENDED -> next == RECHECKED;
            case RECHECKED -> next == CLOSED || next == NOTIFIED || next == FOUND;
            case CLOSED -> false;
        };
    }

    /** Whether the customer still has to mend it. */
    public boolean toMend() {
        return this == FOUND || this == NOTIFIED;
    }
}
