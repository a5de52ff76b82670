package org.hearth.payment;

/** Which money of a payment is given back. */
public enum RefundSource {
    /** Money that belongs to no account. */
    SUSPENSE,
    /** Credit of a posted payment that no bill has used. */
    CREDIT
}
