package org.hearth.kiosk;

/** The life of a cash collection: from the box taken out to two figures that agree. */
public enum CollectionState {
    /** The box is out and not counted. */
    OPEN,
    /** What was counted is what was posted. */
    AGREED,
    /** It is not: a task for finance. */
    DIFFERENT,
    /** Finance has said why. */
    RESOLVED;

    /** Whether a collection may go from this state to another: cash that arrives late moves it. */
    public boolean mayBecome(CollectionState next) {
        return switch (this) {
            case OPEN -> next == AGREED || next == DIFFERENT;
            case AGREED -> next == DIFFERENT;
            case DIFFERENT -> next == AGREED || next == RESOLVED;
            case RESOLVED -> next == AGREED || next == DIFFERENT;
        };
    }
}
