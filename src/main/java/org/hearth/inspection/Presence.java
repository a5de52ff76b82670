package org.hearth.inspection;

/** How the customer took the written result. */
public enum Presence {
    SIGNED,
    /** Was there and read it, and would not sign. */
    REFUSED,
    /** Somebody else opened; the customer has not been told. */
    ABSENT;

    boolean told() {
        return this != ABSENT;
    }
}
