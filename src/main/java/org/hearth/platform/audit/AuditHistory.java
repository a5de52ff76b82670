package org.hearth.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.StatelessSession;

/** Reads what the trail has kept of one subject. */
@ApplicationScoped
public class AuditHistory {

    private static final int MOST_STEPS = 200;

    private final StatelessSession session;

    AuditHistory(StatelessSession session) {
        this.session = session;
    }

    /** The steps of a subject's life, in order; the first some hundred of a long one. */
    @Transactional
    public List<AuditStep> of(String subjectType, long subjectId) {
        return session.createSelectionQuery(
                        "select at, actor, action, fromState, toState from AuditEntry"
                                + " where subjectId = ?1 and subjectType = ?2 order by id",
                        AuditStep.class)
                .setParameter(1, subjectId)
                .setParameter(2, subjectType)
                .setMaxResults(MOST_STEPS)
                .getResultList();
    }
}
