package org.hearth.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.hearth.platform.time.UtilityClock;

/** The hours in which people telephone, write and open their doors: 08:00 to 21:00. */
final class Daytime {

    private static final LocalTime BEGINS = LocalTime.of(8, 0);
    private static final LocalTime ENDS = LocalTime.of(21, 0);
    private static final Duration NIGHT = Duration.ofHours(11);

    private Daytime() {}

    /** This moment, or that of the next day which lies as far into it as this into the night. */
    static Instant next(Instant at) {
        return night(at) ? at.plus(NIGHT) : at;
    }

    /** This moment, or one of the day before the night. */
    static Instant last(Instant at) {
        return night(at) ? at.minus(NIGHT) : at;
    }

    static boolean night(Instant at) {
        LocalTime time = LocalTime.ofInstant(at, UtilityClock.ZONE);
        return time.isBefore(BEGINS) || !time.isBefore(ENDS);
    }
}
