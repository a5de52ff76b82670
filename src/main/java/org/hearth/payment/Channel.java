package org.hearth.payment;

/** Where a payment was made (domain.md, Payments). */
public enum Channel {
    COUNTER,
    ONLINE,
    KIOSK,
    MOBILE,
    WEBSITE,
    HALL,
    DIRECT_DEBIT;

    /** Whether a partner may name it; the others are the utility's own. */
    public boolean ofPartners() {
        return this == COUNTER || this == ONLINE || this == KIOSK || this == MOBILE;
    }
}
