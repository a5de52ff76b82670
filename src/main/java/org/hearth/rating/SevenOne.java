package org.hearth.rating;

/** The seven ones at the door (domain.md, The star standard). */
public enum SevenOne {
    GREETING,
    SHOE_COVERS,
    CLOTH,
    SAFETY_CHECK,
    OPINION,
    STAR_CARD,
    CALL_BACK;

    /**
     * Whether a "no" alone is a reason to call: a skipped safety check is a danger, the others are
     * manners.
     */
    boolean matters() {
        return this == SAFETY_CHECK;
    }
}
