package org.hearth.payment;

/** Why a payment may be taken back. */
public enum ReversalKind {
    /** By its collector, on its own business day (partner-api.md, Rules of payment, 6). */
    REVERSAL,
    /**
     * A collected direct debit that the bank returned, perhaps days later: booked on the day it
     * comes back (Rules of payment, 9).
     */
    RETURN
}
