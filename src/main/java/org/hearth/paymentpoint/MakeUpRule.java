package org.hearth.paymentpoint;

/** What holds on a day of the weekend that is worked for a holiday (补班). */
public enum MakeUpRule {
    AS_WEEKDAY,
    /** The hours of Monday: announcements do not always say which weekday is worked. */
    AS_WORKING_DAY
}
