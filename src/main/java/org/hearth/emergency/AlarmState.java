package org.hearth.emergency;

/** The life of an alarm. */
public enum AlarmState {
    RECEIVED,
    /** A crew is named. */
    DISPATCHED,
    /** The crew has left: the three minutes end. */
    LEFT,
    ON_SITE,
    /** Nobody is in danger any more. */
    MADE_SAFE,
    /** Gas is restored, and the crew stays. */
    RESTORED,
    /** The crew has left the site. */
    ENDED,
    /** There was nothing, or the caller took it back before a crew was there. */
    CALLED_OFF;

    /** Whether an alarm may go from this state to another. */
    public boolean mayBecome(AlarmState next) {
        return switch (this) {
            case RECEIVED -> next == DISPATCHED || next == CALLED_OFF;
            case DISPATCHED -> next == DISPATCHED || next == LEFT || next == CALLED_OFF;
            case LEFT -> next == ON_SITE || next == CALLED_OFF;
            case ON_SITE -> next == MADE_SAFE;
            case MADE_SAFE -> next == RESTORED;
            case RESTORED -> next == ENDED;
            case ENDED, CALLED_OFF -> false;
        };
    }

    public boolean running() {
        return this != ENDED && this != CALLED_OFF;
    }
}
