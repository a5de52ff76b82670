package org.hearth.payment;

/** Why taken money could not be applied (domain.md, Payments). */
public enum SuspenseReason {
    NO_SUCH_ACCOUNT,
    ACCOUNT_CLOSED,
    AMOUNT_NOT_ALLOWED
}
