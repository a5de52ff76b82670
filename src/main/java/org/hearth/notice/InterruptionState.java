package org.hearth.notice;

/**
 * The life of an interruption. Whether a published one is coming or running is a matter of time.
 */
public enum InterruptionState {
    DRAFT,
    PUBLISHED,
    /** Gas is back. */
    RESTORED,
    /** It does not happen; of a draft: given up. */
    WITHDRAWN;

    /** Whether an interruption may go from this state to another. */
    public boolean mayBecome(InterruptionState next) {
        return switch (this) {
            case DRAFT -> next == PUBLISHED || next == WITHDRAWN;
            case PUBLISHED -> next == PUBLISHED || next == RESTORED || next == WITHDRAWN;
            case RESTORED, WITHDRAWN -> false;
        };
    }
}
