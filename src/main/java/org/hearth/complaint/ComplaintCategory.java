package org.hearth.complaint;

import java.util.Arrays;
import java.util.Optional;

/** What a complaint, a question or praise is about. */
public enum ComplaintCategory {
    /** Bills, readings, prices. */
    BILLING,
    /** Somebody who came to the home. */
    VISIT,
    /** The service hall or the hotline. */
    DESK,
    /** Gas that was off, or a notice of it. */
    INTERRUPTION,
    PAYMENT_POINT,
    /** How safe works on pipes are, in the street or the house. */
    WORKS,
    /** This website. */
    WEBSITE,
    OTHER;

    boolean praised() {
        return this == VISIT || this == DESK || this == PAYMENT_POINT || this == OTHER;
    }

    /** The category of this name, if there is one. */
    public static Optional<ComplaintCategory> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
