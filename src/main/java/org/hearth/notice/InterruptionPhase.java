package org.hearth.notice;

/** The list that an interruption stands in. */
public enum InterruptionPhase {
    DRAFT,
    /** Published, coming or running. */
    CURRENT,
    /** Restored, or withdrawn after it was published. */
    PAST,
    /** A draft that was given up: it is shown nowhere. */
    GONE
}
