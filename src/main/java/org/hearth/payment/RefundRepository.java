package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

@ApplicationScoped
class RefundRepository {

    private final StatelessSession session;

    RefundRepository(StatelessSession session) {
        this.session = session;
    }

    void add(PaymentRefund refund) {
        session.insert(refund);
    }

    void update(PaymentRefund refund) {
        session.update(refund);
    }

    Optional<PaymentRefund> byId(long id) {
        return session.createSelectionQuery("from PaymentRefund where id = ?1", PaymentRefund.class)
                .setParameter(1, id)
                .uniqueResultOptional();
    }

    /** Waits for the row and holds it; account and payment are locked before. */
    PaymentRefund lock(long id) {
        return session.createNativeQuery(
                        "select * from refund where id = ?1 for update", PaymentRefund.class)
                .setParameter(1, id)
                .getSingleResult();
    }

    /** In a state, newest first. */
    List<PaymentRefund> in(RefundStatus state, long beforeId, int limit) {
        return session.createSelectionQuery(
                        "from PaymentRefund where state = ?1 and id < ?2 order by id desc",
                        PaymentRefund.class)
                .setParameter(1, state)
                .setParameter(2, beforeId)
                .setMaxResults(limit)
                .getResultList();
    }

    boolean proposedFor(long paymentId) {
        return session.createSelectionQuery(
                                "select count(*) from PaymentRefund where paymentId = ?1 and state ="
                                        + " PROPOSED",
                                Long.class)
                        .setParameter(1, paymentId)
                        .getSingleResult()
                > 0;
    }

    List<Long> due(Instant now, int limit) {
        return session.createSelectionQuery(
                        "select id from PaymentRefund where tryAt <= ?1 order by tryAt", Long.class)
                .setParameter(1, now)
                .setMaxResults(limit)
                .getResultList();
    }
}
