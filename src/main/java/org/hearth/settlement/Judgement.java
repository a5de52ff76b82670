package org.hearth.settlement;

import org.hearth.payment.ReconciliationState;

/**
 * What one line of the two books is beside the other book (partner-api.md, Rules of payment, 8).
 */
public enum Judgement {
    MATCHED(ReconciliationState.MATCHED),
    AMOUNT_MISMATCH(ReconciliationState.AMOUNT_MISMATCH),
    PARTNER_ONLY(ReconciliationState.PARTNER_ONLY),
    UTILITY_ONLY(ReconciliationState.UTILITY_ONLY);

    private final ReconciliationState state;

    Judgement(ReconciliationState state) {
        this.state = state;
    }

    /** What the payment or reversal shows then. */
    ReconciliationState state() {
        return state;
    }
}
