package org.hearth.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.hearth.platform.id.Ids;
import org.hibernate.StatelessSession;
import org.jboss.logging.MDC;

/** Writes audit entries in the transaction of the use case they tell of. */
@ApplicationScoped
public class AuditTrail {

    private final StatelessSession session;
    private final Clock clock;

    AuditTrail(StatelessSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /**
     * One transition of a subject's life cycle.
     *
     * @param accountId the account concerned, or null
     * @param from the state before, or null at creation
     */
    @Transactional(TxType.MANDATORY)
    public void transition(
            Actor actor,
            String action,
            String subjectType,
            long subjectId,
            Long accountId,
            Enum<?> from,
            Enum<?> to) {
        AuditEntry entry = new AuditEntry();
        entry.id = Ids.next();
        entry.at = clock.instant();
        entry.actor = actor.toString();
        entry.action = action;
        entry.subjectType = subjectType;
        entry.subjectId = subjectId;
        entry.accountId = accountId;
        entry.fromState = from == null ? null : from.name();
        entry.toState = to == null ? null : to.name();
        entry.requestId = (String) MDC.get("requestId");
        session.insert(entry);
    }
}
