package org.hearth.paymentpoint;

/** The kinds of payment points (domain.md, Payment points). */
public enum PointKind {
    OWN_HALL,
    BANK_BRANCH,
    COMMUNITY_POINT,
    KIOSK,
    /** Stands where and when a township holds its market. */
    MARKET_DAY,
    CNG_STATION
}
