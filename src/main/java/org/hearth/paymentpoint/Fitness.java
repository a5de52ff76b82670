package org.hearth.paymentpoint;

/** How a machine says it is. */
public enum Fitness {
    WORKING,
    /** It takes payments, but not in every way, or prints no receipt. */
    LIMITED,
    OUT_OF_ORDER
}
