package org.hearth.workorder;

/** How a request reached the utility. */
public enum OrderChannel {
    WEB,
    /** The hotline (热线). */
    CALL,
    /** A service hall. */
    DESK,
    /** Hearth itself, such as a re-check that is due. */
    SYSTEM
}
