package org.hearth.webhook;

import java.time.Instant;
import java.util.List;

/**
 * A webhook endpoint as its partner and staff see it.
 *
 * @param id {@code whk_…}
 * @param disabledReason null while it is active
 * @param failures in a row, of the event that is to be delivered
 * @param nextAttemptAt when it is tried again, or null
 * @param backlog how many events stand behind the last that was delivered
 * @param deliveredAt the last success, or null
 */
public record EndpointView(
        String id,
        long partnerId,
        String url,
        List<String> eventTypes,
        EndpointState state,
        DisabledReason disabledReason,
        Instant disabledAt,
        int failures,
        Instant failingSince,
        Instant nextAttemptAt,
        long backlog,
        boolean replaying,
        Instant deliveredAt,
        Instant createdAt) {
    public boolean disabled() {
        return state == EndpointState.DISABLED;
    }
}
