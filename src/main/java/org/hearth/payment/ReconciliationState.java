package org.hearth.payment;

/** Where a payment stands between the two books (partner-api.md, Rules of payment, 2 and 8). */
public enum ReconciliationState {
    UNMATCHED,
    MATCHED,
    AMOUNT_MISMATCH,
    PARTNER_ONLY,
    UTILITY_ONLY,
    RESOLVED
}
