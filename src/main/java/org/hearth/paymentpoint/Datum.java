package org.hearth.paymentpoint;

/** What a position is measured in: the two differ by some 480 m in this city (domain.md). */
public enum Datum {
    WGS_84,
    GCJ_02
}
