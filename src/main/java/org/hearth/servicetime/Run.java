package org.hearth.servicetime;

import java.time.Instant;

/** One clock's way through the time. */
interface Run {

    /** When the limit is over. */
    Due due();

    /**
     * When so much of the working time is over.
     *
     * @param percent 1 to 99
     */
    Due reached(int percent);

    /** How much of the working time is over, 0 to 1. */
    double fraction(Instant now);

    Remaining remaining(Instant now);
}
