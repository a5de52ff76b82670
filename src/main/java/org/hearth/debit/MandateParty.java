package org.hearth.debit;

/** Who signed or ended a mandate. */
public enum MandateParty {
    BANK,
    RESIDENT,
    /** By a rule of the utility's, such as a bank account that is closed. */
    UTILITY
}
