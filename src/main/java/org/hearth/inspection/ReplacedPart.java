package org.hearth.inspection;

/** What was replaced. */
public enum ReplacedPart {
    METER,
    HOSE
}
