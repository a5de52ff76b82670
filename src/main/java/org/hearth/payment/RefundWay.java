package org.hearth.payment;

/** How money goes back: by the channel it came through (domain.md, Payments). */
public enum RefundWay {
    /** By the gateway that took it. */
    GATEWAY,
    /** By finance, to the partner or the customer; marked as done with a reference. */
    PAYOUT
}
