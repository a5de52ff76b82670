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

    /** Of a machine that is stopped. */
    public static PointReport outOfOrder(Instant at) {
        return new PointReport(Fitness.OUT_OF_ORDER, false, at);
    }

    boolean saysTheSame(PointReport before) {
        return fitness == before.fitness && takesCash == before.takesCash;
    }

    public boolean fresh(Instant now) {
        return at.plus(FRESH).isAfter(now);
    }
}
