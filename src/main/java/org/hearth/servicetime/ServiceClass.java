package org.hearth.servicetime;

/** What the table of limits tells apart within a step (domain.md, Service time limits). */
public enum ServiceClass {
    /** The step has one limit for everybody. */
    ALL,
    BUSINESS,
    RESIDENTIAL_UP_TO_1000,
    RESIDENTIAL_ABOVE_1000,
    RESIDENTIAL_UP_TO_200,
    RESIDENTIAL_ABOVE_200,
    ORDINARY,
    MAJOR
}
