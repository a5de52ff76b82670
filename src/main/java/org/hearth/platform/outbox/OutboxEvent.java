package org.hearth.platform.outbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** An event that left with its transaction, waiting for whoever subscribes. */
@Entity
class OutboxEvent {

    @Id long id;
    String type;
    Long partnerId;
    long subjectId;
    Long accountId;
    String payload;
    Instant createdAt;

    protected OutboxEvent() {}
}
