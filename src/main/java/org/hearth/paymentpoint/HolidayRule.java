package org.hearth.paymentpoint;

/** What holds on a statutory holiday (法定节假日). */
public enum HolidayRule {
    AS_WEEKDAY,
    CLOSED,
    OWN_HOURS
}
