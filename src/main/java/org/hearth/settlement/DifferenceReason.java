package org.hearth.settlement;

/** Why a line is a difference. */
public enum DifferenceReason {
    AMOUNT_DIFFERS,
    /** The amount is the same, but it was booked to another account. */
    ACCOUNT_DIFFERS,
    /** The utility has no such number of this partner. */
    NOT_BOOKED,
    /** An earlier line of the same file has the number. */
    SAID_TWICE,
    /** The file of another date has named it. */
    NAMED_BEFORE,
    /** Its reversal came before it, so that it was never accepted. */
    VOIDED,
    /** The partner's file has no such line. */
    NOT_IN_FILE;

    /** Whether the entry stands for this difference, and not for another line that has it. */
    boolean concernsItsEntry() {
        return this != SAID_TWICE && this != NAMED_BEFORE && this != VOIDED;
    }
}
