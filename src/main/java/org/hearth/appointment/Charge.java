package org.hearth.appointment;

/** What a visit costs, as far as it can be said beforehand; no amount is ever invented. */
public enum Charge {
    FREE,
    /** By the published price list, told and agreed before the work begins. */
    BY_LIST,
    /** It depends on what the technician finds, who says so before the work begins. */
    TOLD_ON_SITE
}
