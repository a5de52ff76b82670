package org.hearth.payment;

/** Why taken money could not be applied (domain.md, Payments). */
public enum SuspenseReason {
    NO_SUCH_ACCOUNT,
    ACCOUNT_CLOSED,
    /** An IC-card account, paid through a channel of the utility's own or at a terminal offline. */
    METER_NOT_SUPPORTED,
    AMOUNT_NOT_ALLOWED,
    /** Taken by a terminal after the utility had blocked it. */
    TERMINAL_BLOCKED,
    /** Kept by a terminal for longer than the 72 hours of rule 10. */
    OFFLINE_TOO_LONG
}
