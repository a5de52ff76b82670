package org.hearth.servicetime;

import java.time.Duration;

/**
 * Where a clock stands at a moment.
 *
 * @param fraction of the working time that is over, 0 to 1; it reaches 1 when the desk closes on
 *     the last day, whose end is the {@code due}. Days of a year not yet published do not add to it
 * @param paused whether the clock stands still at the moment
 * @param overdue how long ago the time was over, on the wall; zero before
 */
public record Standing(
        Due due,
        Urgency urgency,
        double fraction,
        Remaining remaining,
        boolean paused,
        Duration overdue) {}
