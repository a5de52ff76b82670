package org.hearth.webhook;

import java.time.Instant;

/**
 * An endpoint with the secret that was made for it just now, and is shown this once.
 *
 * @param secret {@code whsec_…}, Standard Webhooks
 * @param formerUntil until when the one before signs as well, or null without one
 */
public record EndpointWithSecret(EndpointView endpoint, String secret, Instant formerUntil) {

    @Override
    public String toString() {
        return endpoint.id();
    }
}
