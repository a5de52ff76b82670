package org.hearth.appointment;

/**
 * Where the meter hangs; who owns the pipe follows from it (domain.md, Service requests and work
 * orders: Free).
 */
public enum MeterPlace {
    /** In the home: the customer owns everything after it. */
    INDOORS,
    /** In a corridor or a shaft: the customer owns everything inside the entry wall. */
    COMMON_AREA,
    UNKNOWN
}
