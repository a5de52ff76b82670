package org.hearth.rating;

/** Whether one of the seven ones was done. */
public enum OneAnswer {
    YES,
    NO,
    UNSURE
}
