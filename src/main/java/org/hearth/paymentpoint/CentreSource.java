package org.hearth.paymentpoint;

/** How it is known where a street is. */
public enum CentreSource {
    /** In the middle of its payment points. */
    OF_POINTS,
    /** It has none: somewhere about the seat of its district, the same at every count. */
    ASSUMED
}
