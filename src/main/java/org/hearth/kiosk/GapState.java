package org.hearth.kiosk;

/** The life of a gap in a terminal's count. */
public enum GapState {
    OPEN,
    /** Staff have said why its payments do not come; nobody is asked for them any more. */
    EXPLAINED,
    /** All its payments have arrived. */
    FILLED;

    /** Whether a gap may go from this state to another: what comes after all still fills it. */
    public boolean mayBecome(GapState next) {
        return switch (this) {
            case OPEN -> next == EXPLAINED || next == FILLED;
            case EXPLAINED -> next == FILLED;
            case FILLED -> false;
        };
    }
}
