package org.hearth.workorder;

/** What happened to a work order; each step leaves an event. */
public enum OrderStep {
    CREATED,
    /** The customer's papers are complete: the promised time begins (客户手续完善). */
    PAPERS_COMPLETE,
    DISPATCHED,
    ACCEPTED,
    /** The branch or the technician cannot do it and says why. */
    RETURNED,
    /** The technician is on the way to the customer. */
    SET_OUT,
    /** At the door, or at the counter. */
    ARRIVED,
    /** Nobody opened. */
    NOT_MET,
    /** One of several steps of an application is done, such as the survey. */
    STEP_DONE,
    HANDLED,
    ANSWERED,
    /** Nobody answered the call-back. */
    NOT_REACHED,
    CLOSED,
    REOPENED,
    ESCALATED,
    CANCELLED,
    /** A word from the customer or from staff. */
    NOTE,
    PAUSED,
    RESUMED,
    /** Another end of the time was agreed with the customer. */
    AGREED,
    WARNED,
    BROKEN
}
