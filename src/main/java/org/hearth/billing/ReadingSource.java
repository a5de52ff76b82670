package org.hearth.billing;

/** How a reading was obtained; a bill names it for both of its readings (domain.md, Bills). */
public enum ReadingSource {
    /** Read at the meter by the utility, 实抄. */
    ACTUAL,
    /** Estimated by the utility, 估抄. */
    ESTIMATED,
    /** Reported by the customer, 自报. */
    SELF_REPORTED,
    /** Sent by the meter, 远传. */
    REMOTE
}
