package org.hearth.servicetime;

import java.time.Instant;
import java.util.Optional;

/** When something is due, or why that cannot be said yet. */
public sealed interface Due {

    /**
     * @param at the first instant that is too late
     */
    record At(Instant at) implements Due {}

    /**
     * The clock runs into a year whose holidays the State Council has not announced.
     *
     * @param year the first such year
     */
    record NotYetPublished(int year) implements Due {}

    /** The clock stands still until somebody lets it go on. */
    record Paused() implements Due {}

    /** The first instant that is too late; empty where it cannot be said yet. */
    default Optional<Instant> instant() {
        return this instanceof At known ? Optional.of(known.at()) : Optional.empty();
    }

    /** Whether the time is over; false while it cannot be said. */
    default boolean isPast(Instant now) {
        return this instanceof At known && !now.isBefore(known.at());
    }
}
