package org.hearth.platform.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** One step of a life cycle, or one look at a customer's record: who, when, what. */
@Entity
class AuditEntry {

    @Id long id;
    Instant at;
    String actor;
    String action;
    String subjectType;
    long subjectId;
    Long accountId;
    String fromState;
    String toState;
    String requestId;

    protected AuditEntry() {}
}
