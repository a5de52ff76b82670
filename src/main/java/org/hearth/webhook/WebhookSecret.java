package org.hearth.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hearth.platform.id.Ids;

/** A secret that signs for an endpoint, sealed. */
@Entity
class WebhookSecret {

    @Id long id;
    long endpointId;
    byte[] sealed;
    Instant createdAt;
    Instant expiresAt;

    protected WebhookSecret() {}

    WebhookSecret(long endpointId, byte[] sealed, Instant now) {
        this.id = Ids.next();
        this.endpointId = endpointId;
        this.sealed = sealed;
        this.createdAt = now;
    }
}
