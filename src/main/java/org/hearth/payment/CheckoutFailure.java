package org.hearth.payment;

import org.hearth.payment.gateway.DeclineReason;

/** Why nothing was taken. */
public enum CheckoutFailure {
    INSUFFICIENT_FUNDS,
    LIMIT_EXCEEDED,
    DECLINED,
    /** The gateway could not be reached, or refused the order. */
    GATEWAY_UNAVAILABLE,
    /** The time to pay ran out. */
    EXPIRED,
    /** The payer turned to another way of paying. */
    ABANDONED;

    static CheckoutFailure of(DeclineReason reason) {
        return reason == null ? DECLINED : valueOf(reason.name());
    }
}
