package org.hearth.identity;

/** What came of typing a sign-in code. */
public enum CodeCheck {
    CORRECT,
    /** Not this one; further attempts are left. */
    WRONG,
    EXPIRED,
    /** Used already, or tried too often: a new code is needed. */
    SPENT
}
