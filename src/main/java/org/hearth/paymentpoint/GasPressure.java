package org.hearth.paymentpoint;

/** How a CNG station's pressure is for whoever fills up. */
public enum GasPressure {
    NORMAL,
    /** Filling takes longer, and tanks are not filled up. */
    LOW,
    NONE
}
