package org.hearth.notice;

/** What somebody at an affected address is told. */
public enum InterruptionStep {
    PUBLISHED,
    CHANGED,
    /** Another version leaves this address out. */
    SPARED,
    RESTORED,
    WITHDRAWN
}
