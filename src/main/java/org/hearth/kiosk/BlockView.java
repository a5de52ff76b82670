package org.hearth.kiosk;

import java.time.Instant;

/** A time for which a terminal was stopped; it lasts while nothing is said of its end. */
public record BlockView(
        Instant blockedAt,
        String blockedBy,
        String reason,
        Instant liftedAt,
        String liftedBy,
        String liftReason) {}
