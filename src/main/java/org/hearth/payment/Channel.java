package org.hearth.payment;

/** Where a payment was made (domain.md, Payments). */
public enum Channel {
    COUNTER,
    ONLINE,
    KIOSK,
    MOBILE,
    WEBSITE,
    HALL,
    DIRECT_DEBIT,
    /** Known from the partner's book of the day alone (Rules of payment, 8). */
    PARTNER_FILE;

    /** Whether a partner may name it; the others are the utility's own. */
    public boolean ofPartners() {
        return this == COUNTER || this == ONLINE || this == KIOSK || this == MOBILE;
    }
}
