package org.hearth.billing;

/** What a customer is told about an unusual bill (domain.md, Bills). */
public enum BillFlag {
    /** Fewer than 25 days. */
    SHORT_CYCLE,
    /** More than 90 days. */
    LONG_CYCLE,
    /** Makes up for earlier estimates. */
    CATCH_UP
}
