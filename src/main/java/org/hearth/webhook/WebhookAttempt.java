package org.hearth.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hearth.platform.id.PublicId;

/** One try to deliver one event, with what the receiver answered, but never its words. */
@Entity
class WebhookAttempt {

    @Id long id;
    long endpointId;
    long eventId;
    String type;
    Instant at;
    Integer status;

    @Enumerated(EnumType.STRING)
    Failure failure;

    int millis;

    protected WebhookAttempt() {}

    AttemptView view() {
        return new AttemptView(id, PublicId.EVENT.of(eventId), type, at, status, failure, millis);
    }
}
