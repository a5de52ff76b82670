package org.hearth.payment;

/** Why taken money could not be applied (domain.md, Payments). */
public enum SuspenseReason {
    NO_SUCH_ACCOUNT,
    ACCOUNT_CLOSED,
    /** An IC-card account, paid through a channel of the utility's own. */
    METER_NOT_SUPPORTED,
    AMOUNT_NOT_ALLOWED
}
