package org.hearth.workorder;

import java.time.Instant;

/**
 * A time in which a clock stood still.
 *
 * @param to null while it lasts
 * @param reason the customer reads it
 */
public record ClockPauseView(Instant from, Instant to, String reason) {}
