package org.hearth.notice;

import java.time.Instant;

/**
 * A walk through who is affected.
 *
 * @param told accounts so far
 * @param endedAt null while it goes on
 */
public record RoundView(
        int number,
        InterruptionStep step,
        RoundState state,
        int told,
        Instant begunAt,
        Instant endedAt) {}
