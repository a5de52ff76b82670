package org.hearth.settlement;

/**
 * What collected money was for. The garbage fee is the city's and settled apart (domain.md, Bills).
 */
public enum BookShare {
    GAS,
    GARBAGE,
    LATE_FEE,
    /** Paid ahead of bills. */
    CREDIT,
    /** Not applicable yet (挂账). */
    SUSPENSE
}
