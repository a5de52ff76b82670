package org.hearth.debit;

/** Why money was not taken, was given back, or is not to be taken. */
public enum DebitReason {
    INSUFFICIENT_FUNDS,
    /** The customer's bank account is closed: the mandate ends. */
    BANK_ACCOUNT_CLOSED,
    BANK_ACCOUNT_BLOCKED,
    /** The bank has no such mandate: it ends here, too. */
    MANDATE_UNKNOWN,
    REFUSED_BY_PAYER,
    OTHER,
    /** Withdrawn: the bills were paid in another way before the cut-off. */
    PAID_OTHERWISE,
    /** Withdrawn: the mandate ended before the cut-off. */
    MANDATE_ENDED,
    /** Withdrawn: the supply ended before the cut-off. */
    ACCOUNT_CLOSED,
    /** Withdrawn: the bank does not collect at present. */
    BANK_SUSPENDED,
    /** Withdrawn: the utility took the batch back before the cut-off. */
    TAKEN_BACK;

    /** Whether a bank may give it; the others are the utility's own. */
    public boolean ofBanks() {
        return compareTo(PAID_OTHERWISE) < 0;
    }

    /** Whether the bank says with it that there is nothing to debit any more. */
    boolean endsMandate() {
        return this == BANK_ACCOUNT_CLOSED || this == MANDATE_UNKNOWN;
    }
}
