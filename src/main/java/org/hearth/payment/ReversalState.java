package org.hearth.payment;

/** What a reversal did (partner-api.md, Rules of payment, 6); it stays so. */
public enum ReversalState {
    /** A payment that had been taken was given back. */
    REVERSED,
    /** The payment had not arrived, and is refused should it come. */
    VOIDED
}
