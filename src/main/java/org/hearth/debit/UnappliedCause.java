package org.hearth.debit;

import org.hearth.payment.PaymentError;
import org.hearth.platform.error.ErrorCode;

/** Why the books did not take what a bank reported of a debit. */
public enum UnappliedCause {
    /** Another payment or reversal of the bank has the number of this one. */
    NUMBER_TAKEN,
    /** The money was in suspense and has gone back to the customer: it cannot go back twice. */
    PAYMENT_REFUNDED,
    NOT_BOOKABLE;

    static UnappliedCause of(ErrorCode refusal) {
        return refusal == PaymentError.REVERSAL_WINDOW_CLOSED ? PAYMENT_REFUNDED : NOT_BOOKABLE;
    }
}
