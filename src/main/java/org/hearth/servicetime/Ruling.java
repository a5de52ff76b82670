package org.hearth.servicetime;

/** What staff said of a day; the last word counts. */
public enum Ruling {
    WORKING,
    OFF,
    /** The day is again as announced. */
    WITHDRAWN
}
