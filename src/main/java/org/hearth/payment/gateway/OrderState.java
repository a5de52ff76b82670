package org.hearth.payment.gateway;

/** Where an order stands at the gateway. */
public enum OrderState {
    /** The gateway has no such order. */
    UNKNOWN,
    WAITING,
    /** Turned down; the payer may still try again until the order is closed. */
    DECLINED,
    PAID,
    CLOSED,
    REFUNDED
}
