package org.hearth.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hearth.platform.id.Ids;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.outbox.PartnerEvent;

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

    WebhookAttempt(long endpointId, PartnerEvent event, Outcome outcome, Instant now) {
        this.id = Ids.next();
        this.endpointId = endpointId;
        this.eventId = event.id();
        this.type = event.envelope().type();
        this.at = now;
        this.status = outcome.status();
        this.failure = outcome.failure();
        this.millis = outcome.millis();
    }

    AttemptView view() {
        return new AttemptView(id, PublicId.EVENT.of(eventId), type, at, status, failure, millis);
    }
}
