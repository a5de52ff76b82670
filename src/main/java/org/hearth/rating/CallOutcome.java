package org.hearth.rating;

/** What came of the call about a low rating. */
public enum CallOutcome {
    /** The customer knows why it was as it was. */
    EXPLAINED,
    /** What was wrong has been mended. */
    PUT_RIGHT,
    /** Something has to be done; a request was taken. */
    REQUEST_TAKEN,
    STILL_UNHAPPY
}
