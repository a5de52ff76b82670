package org.hearth.servicetime;

import java.time.Instant;

/**
 * A limit that somebody changed in a draft.
 *
 * @param changedBy the actor, such as {@code staff:wang}
 */
public record LimitChange(
        ClockStep step,
        ServiceClass serviceClass,
        Limit before,
        Limit after,
        String changedBy,
        Instant changedAt) {}
