package org.hearth.paymentpoint;

import java.time.Duration;
import java.time.Instant;

/**
 * What a point said of itself, such as a kiosk by its heartbeat.
 *
 * @param takesCash whether it takes cash at this moment
 * @param at when it said so; whoever shows it shows its age
 */
public record PointReport(Fitness fitness, boolean takesCash, Instant at) {

    /** Several heartbeats: who is silent for so long may be off. */
    private static final Duration FRESH = Duration.ofMinutes(15);

    public boolean fresh(Instant now) {
        return at.plus(FRESH).isAfter(now);
    }
}
