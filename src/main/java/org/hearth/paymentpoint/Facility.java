package org.hearth.paymentpoint;

/** What makes a payment point easier to use (domain.md, Payment points). */
public enum Facility {
    WHEELCHAIR_ACCESS,
    QUEUE_DISPLAY,
    READING_GLASSES,
    PARKING
}
