package org.hearth.inspection;

/** How much a hazard endangers. */
public enum HazardGrade {
    MINOR,
    MAJOR,
    /** So dangerous that the gas was shut off at once, until a re-check. */
    CUT_OFF;

    /** Whether the supervisor looks after it. */
    public boolean grave() {
        return this != MINOR;
    }
}
