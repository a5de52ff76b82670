package org.hearth.inspection;

/** What was found of one item. */
public enum CheckResult {
    OK,
    HAZARD,
    /** The home has no such thing. */
    NOT_APPLICABLE
}
