package org.hearth.payment;

/** What the customer handed over. */
public enum Tender {
    CASH,
    CARD,
    WALLET,
    ACCOUNT,
    /** A partner's book of the day does not name it. */
    NOT_STATED
}
