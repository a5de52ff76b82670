package org.hearth.paymentpoint;

import java.time.Duration;
import java.time.Instant;

/**
 * How it is at a point at this moment, as its people or its own systems say.
 *
 * @param waiting people, at a CNG station vehicles; null: nobody said
 * @param countersClosed nobody is served for now, though the hours say open
 * @param pressure of a CNG station; null elsewhere, and where nobody said
 * @param at when it was said; whoever shows it shows its age
 */
public record LiveState(Integer waiting, boolean countersClosed, GasPressure pressure, Instant at) {

    /** A queue is another one after half an hour: what is older is called old, and not used. */
    private static final Duration FRESH = Duration.ofMinutes(30);

    public boolean fresh(Instant now) {
        return at.plus(FRESH).isAfter(now);
    }
}
