package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

@ApplicationScoped
class ReversalRepository {

    private final StatelessSession session;

    ReversalRepository(StatelessSession session) {
        this.session = session;
    }

    void add(Reversal reversal) {
        session.insert(reversal);
    }

    Optional<Reversal> byId(long partnerId, long reversalId) {
        return session.createSelectionQuery(
                        "from Reversal where id = ?1 and partnerId = ?2", Reversal.class)
                .setParameter(1, reversalId)
                .setParameter(2, partnerId)
                .uniqueResultOptional();
    }

    Optional<Reversal> byTransactionNumber(long partnerId, String transactionNumber) {
        return session.createSelectionQuery(
                        "from Reversal where partnerId = ?1 and transactionNumber = ?2",
                        Reversal.class)
                .setParameter(1, partnerId)
                .setParameter(2, transactionNumber)
                .uniqueResultOptional();
    }

    /** When a payment was taken back; empty for one that was not. */
    Optional<Instant> receivedAt(long paymentId) {
        return session.createSelectionQuery(
                        "select receivedAt from Reversal where paymentId = ?1", Instant.class)
                .setParameter(1, paymentId)
                .uniqueResultOptional();
    }

    /** What was taken back from each bill, in the order they were settled. */
    List<AllocationView> reopened(Reversal reversal) {
        if (reversal.paymentId == null) {
            return List.of();
        }
        return session.createSelectionQuery(
                        "select billId, sum(amountFen), sum(lateFeeFen) from Allocation"
                                + " where paymentId = ?1 group by billId order by min(createdAt),"
                                + " billId",
                        AllocationView.class)
                .setParameter(1, reversal.paymentId)
                .getResultList();
    }
}
