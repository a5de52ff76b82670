package org.hearth.paymentpoint;

/** Whom a CNG station serves alone for a while. */
public enum ReservedFor {
    BUSES,
    TAXIS,
    BUSES_AND_TAXIS
}
