package org.hearth.appointment;

/** What the hose behind the stove is made of. */
public enum HoseType {
    /** Plain rubber ages: replaced free. */
    RUBBER,
    /** Corrugated steel. */
    METAL,
    UNKNOWN
}
