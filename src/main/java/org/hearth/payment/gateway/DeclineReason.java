package org.hearth.payment.gateway;

/** Why a gateway took no money, as far as the payer can do something about it. */
public enum DeclineReason {
    INSUFFICIENT_FUNDS,
    LIMIT_EXCEEDED,
    /** The bank gives no reason. */
    DECLINED
}
