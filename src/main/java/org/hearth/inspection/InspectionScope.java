package org.hearth.inspection;

/** How much of a home was looked at. */
public enum InspectionScope {
    /** Everything: what the law asks for at least every second year. */
    FULL,
    /** The hazards of an earlier inspection. */
    RECHECK
}
