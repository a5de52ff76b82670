package org.hearth.paymentpoint;

/** What can be done at a payment point. */
public enum PointService {
    PAYMENT,
    /** Writes paid volume to an IC card (domain.md, Accounts: meter types). */
    CARD_WRITING,
    INVOICE,
    ACCOUNT_SERVICES,
    DIRECT_DEBIT_MANDATE
}
