package org.hearth.servicetime;

import java.time.Instant;

/**
 * A stretch in which a clock stands still.
 *
 * @param from the first instant of it
 * @param until the first instant after it; null while it lasts
 */
public record Pause(Instant from, Instant until) {

    public Pause {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    boolean lasts() {
        return until == null;
    }

    boolean goesBeyond(Instant at) {
        return until == null || until.isAfter(at);
    }

    boolean reaches(Instant at) {
        return until == null || !until.isBefore(at);
    }

    Pause startingAt(Instant start) {
        return new Pause(start, until);
    }

    Pause joined(Pause next) {
        boolean nextEndsLater = !lasts() && (next.lasts() || next.until.isAfter(until));
        return nextEndsLater ? new Pause(from, next.until) : this;
    }
}
