package org.hearth.servicetime;

/** What a day is to the desk (domain.md, Service time limits). */
public enum DayKind {
    WORKING(true),
    WEEKEND(false),
    /** Off by the State Council's word, or by the utility's own. */
    HOLIDAY(false),
    /** A day of the weekend that is worked for a holiday (补班). */
    MAKE_UP(true);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    /** Whether the day counts as a working day. */
    public boolean isWorking() {
        return working;
    }
}
