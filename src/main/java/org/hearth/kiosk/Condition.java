package org.hearth.kiosk;

/** What a terminal says of itself. */
public enum Condition {
    OK,
    /** Something is broken; it may still take payments in part. */
    FAULT,
    /** It takes nothing. */
    OUT_OF_SERVICE
}
