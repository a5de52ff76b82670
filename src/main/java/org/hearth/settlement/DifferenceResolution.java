package org.hearth.settlement;

/** How a difference ended. */
public enum DifferenceResolution {
    /** Booked late from the partner's file, and looked at. */
    BOOKED_LATE,
    /** It belongs to another date, whose books have it. */
    OTHER_DATE,
    /** The partner's book was wrong, and the partner has corrected it. */
    PARTNER_CORRECTED,
    /** The utility's book was wrong, and was corrected by a booking of its own. */
    UTILITY_CORRECTED,
    /** The customer has the money back. */
    REFUNDED,
    /** Whatever else; the words say what. */
    OTHER
}
