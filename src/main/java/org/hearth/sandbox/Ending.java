package org.hearth.sandbox;

/** How an answer ends that a resource has ready. */
public enum Ending {
    AS_IT_IS,
    /** Much later than a caller waits. */
    LATE,
    /** Never: the connection ends. */
    LOST,
    /** As a failure, though the work is done. */
    FAILED
}
