package org.hearth.payment;

/** What the customer handed over. */
public enum Tender {
    CASH,
    CARD,
    WALLET,
    ACCOUNT
}
