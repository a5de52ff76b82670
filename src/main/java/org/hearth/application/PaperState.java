package org.hearth.application;

/** The life of a paper on the checklist. */
public enum PaperState {
    NEEDED,
    /** Sent, and not looked at. */
    HANDED_IN,
    ACCEPTED,
    /** Something is wrong with it; its reason says what. */
    REFUSED;

    /** Whether a paper may go from this state to another; one shown at the counter is not sent. */
    public boolean mayBecome(PaperState next) {
        return switch (this) {
            case NEEDED -> next != NEEDED;
            case HANDED_IN -> next != NEEDED;
            case REFUSED -> next == HANDED_IN || next == ACCEPTED;
            case ACCEPTED -> false;
        };
    }

    /** Whether the applicant has to do something. */
    public boolean missing() {
        return this == NEEDED || this == REFUSED;
    }
}
