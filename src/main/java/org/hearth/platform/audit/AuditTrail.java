package org.hearth.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.hearth.platform.database.Writes;
import org.hearth.platform.id.Ids;
import org.jboss.logging.MDC;

/** Writes audit entries in the transaction of the use case they tell of. */
@ApplicationScoped
public class AuditTrail {

    private static final String INSERT =
            "insert into audit_entry (id, at, actor, action, subject_type, subject_id, account_id,"
                    + " from_state, to_state, request_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Writes writes;
    private final Clock clock;

    AuditTrail(Writes writes, Clock clock) {
        this.writes = writes;
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
        writes.add(
                INSERT,
                Ids.next(),
                Writes.utc(clock.instant()),
                actor.toString(),
                action,
                subjectType,
                subjectId,
                accountId,
                from == null ? null : from.name(),
                to == null ? null : to.name(),
                MDC.get("requestId"));
    }
}
