package org.hearth.billing;

/** The part of the year that a tariff names a price for (domain.md, Bills). */
public enum Season {
    OFF_PEAK,
    PEAK,
    /** Of tariffs with one price the year round. */
    ALL_YEAR
}
