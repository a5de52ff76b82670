package org.hearth.payment.gateway;

/** How far a refund is; a wallet answers at once, a bank may take days. */
public enum RefundState {
    SUCCEEDED,
    PROCESSING
}
