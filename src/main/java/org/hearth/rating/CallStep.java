package org.hearth.rating;

import java.time.Instant;
import org.hearth.platform.audit.Actor;

/**
 * One step of a rating's call-back.
 *
 * @param from or null at the beginning
 * @param outcome where somebody was heard, or null
 * @param words or null
 */
public record CallStep(
        Instant at, Actor actor, CallState from, CallState to, CallOutcome outcome, String words) {}
