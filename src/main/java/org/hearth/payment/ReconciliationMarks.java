package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import org.hibernate.StatelessSession;

/**
 * The door by which reconciliation says where payments and reversals stand between the two books
 * (partner-api.md, Rules of payment, 2). The line of the partner's book that a mark comes from is
 * its record.
 */
@ApplicationScoped
public class ReconciliationMarks {

    private final StatelessSession session;

    ReconciliationMarks(StatelessSession session) {
        this.session = session;
    }

    /**
     * Marks payments in the caller's transaction; many at once, so no more than some thousand. Who
     * works on one of them at the same time finds its version changed.
     */
    @Transactional(TxType.MANDATORY)
    public void payments(Collection<Long> ids, ReconciliationState state) {
        mark("Payment", ids, state);
    }

    /** Marks reversals, like payments. */
    @Transactional(TxType.MANDATORY)
    public void reversals(Collection<Long> ids, ReconciliationState state) {
        mark("Reversal", ids, state);
    }

    private void mark(String entity, Collection<Long> ids, ReconciliationState state) {
        if (!ids.isEmpty()) {
            session.createMutationQuery(
                            "update versioned "
                                    + entity
                                    + " set reconciliation = ?1"
                                    + " where id in ?2 and reconciliation <> ?1")
                    .setParameter(1, state)
                    .setParameter(2, ids)
                    .executeUpdate();
        }
    }
}
