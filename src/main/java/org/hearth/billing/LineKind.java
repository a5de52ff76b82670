package org.hearth.billing;

/** What a line of a bill charges for. */
public enum LineKind {
    GAS,
    /** The city's disposal fee (城市生活垃圾处置费), collected on the gas bill and settled apart. */
    GARBAGE
}
