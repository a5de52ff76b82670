package org.hearth.webhook;

import java.time.Instant;

/**
 * What the event {@value #TYPE} says: nothing is pushed to an endpoint any more, and the partner
 * has not asked for that. Its events are kept; this one is read from the feed, or pushed to another
 * endpoint of the partner.
 *
 * @param endpointId {@code whk_…}
 */
public record WebhookDisabled(
        String endpointId, String url, DisabledReason reason, Instant disabledAt) {

    public static final String TYPE = "webhook.disabled";
}
