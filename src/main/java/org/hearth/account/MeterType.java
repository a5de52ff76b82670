package org.hearth.account;

/** How gas is metered and paid; the type changes everything (domain.md, Accounts). */
public enum MeterType {
    /** Read, billed, paid. */
    POSTPAID,
    /** Prepaid: the amount is written to a card, which no bank and no website can do. */
    IC_CARD,
    /** Read remotely, with a balance and a valve. */
    IOT;

    /** Whether money for the account may be collected away from the card writer of a hall. */
    public boolean collectableRemotely() {
        return this != IC_CARD;
    }
}
