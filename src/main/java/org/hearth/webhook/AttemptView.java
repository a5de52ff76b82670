package org.hearth.webhook;

import java.time.Instant;

/**
 * One try to deliver an event.
 *
 * @param eventId {@code evt_…}
 * @param status of HTTP, or null without an answer
 * @param failure null when it was accepted
 */
public record AttemptView(
        long id,
        String eventId,
        String type,
        Instant at,
        Integer status,
        Failure failure,
        int millis) {

    public boolean accepted() {
        return failure == null;
    }
}
