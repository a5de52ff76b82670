package org.hearth.sandbox.certification;

/** How a case stands. */
public enum Verdict {
    PASSED,
    FAILED,
    /** Not tried, or only in part. */
    MISSING
}
