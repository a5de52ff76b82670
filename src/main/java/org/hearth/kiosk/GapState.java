package org.hearth.kiosk;

/** The life of a gap in a terminal's count. */
public enum GapState {
    OPEN,
    /** All its payments have arrived. */
    FILLED;

    /** Whether a gap may go from this state to another. */
    public boolean mayBecome(GapState next) {
        return this == OPEN && next == FILLED;
    }
}
