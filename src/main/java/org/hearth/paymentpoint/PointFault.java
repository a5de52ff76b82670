package org.hearth.paymentpoint;

/** What can be wrong with one thing that is said of a point. */
public enum PointFault {
    MISSING,
    TOO_LONG,
    /** Characters that are no text, such as tabs. */
    NOT_TEXT,
    NOT_A_CODE,
    NOT_ONE_OF,
    NO_OPERATOR,
    NO_DISTRICT,
    NOT_A_FIGURE,
    /** Further from the district's seat than any of its places is. */
    FAR_FROM_DISTRICT,
    NOT_HOURS,
    HOURS_OVERLAP,
    NOT_A_PHONE,
    /** A hall without, or a bank branch with the utility as its operator. */
    OPERATOR_AND_KIND,
    /** A market-day point has market days, and no other point has. */
    MARKET_DAYS_AND_KIND,
    /** Only CNG stations have reserved times. */
    RESERVED_AND_KIND,
    /** A point closed for now says why, and no other does. */
    REASON_AND_STATE,
    /** The same point stands in the file before. */
    TWICE
}
