package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

@ApplicationScoped
class SuspenseRepository {

    private static final String NEIGHBOUR =
            "select p.id, p.transactionNumber, p.accountNumber, p.amountFen, p.state, p.paidAt"
                    + " from Payment p where p.partnerId = ?1 and p.businessDate = ?2 and"
                    + " p.state <> VOIDED and p.id ";

    private final StatelessSession session;

    SuspenseRepository(StatelessSession session) {
        this.session = session;
    }

    void add(SuspenseItem item) {
        session.insert(item);
    }

    void update(SuspenseItem item) {
        session.update(item);
    }

    /** Items in a state, newest first. */
    List<SuspenseItem> in(SuspenseState state, long beforeId, int limit) {
        return session.createSelectionQuery(
                        "from SuspenseItem where state = ?1 and paymentId < ?2"
                                + " order by paymentId desc",
                        SuspenseItem.class)
                .setParameter(1, state)
                .setParameter(2, beforeId)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<SuspenseItem> byId(long paymentId) {
        return session.createSelectionQuery(
                        "from SuspenseItem where paymentId = ?1", SuspenseItem.class)
                .setParameter(1, paymentId)
                .uniqueResultOptional();
    }

    /** Waits for the item's row and holds it; the payment's row is locked before. */
    Optional<SuspenseItem> lock(long paymentId) {
        return session.createNativeQuery(
                        "select * from suspense_item where payment_id = ?1 for update",
                        SuspenseItem.class)
                .setParameter(1, paymentId)
                .uniqueResultOptional();
    }

    /** What the same partner took just before and just after a payment, in order. */
    List<NeighbourPayment> neighbours(long partnerId, LocalDate date, long paymentId, int each) {
        List<NeighbourPayment> before =
                neighbours("< ?3 order by p.id desc", partnerId, date, paymentId, each);
        List<NeighbourPayment> after =
                neighbours("> ?3 order by p.id", partnerId, date, paymentId, each);
        return Stream.concat(before.stream().sorted(NeighbourPayment.IN_ORDER), after.stream())
                .toList();
    }

    private List<NeighbourPayment> neighbours(
            String which, long partnerId, LocalDate date, long paymentId, int limit) {
        return session.createSelectionQuery(NEIGHBOUR + which, NeighbourPayment.class)
                .setParameter(1, partnerId)
                .setParameter(2, date)
                .setParameter(3, paymentId)
                .setMaxResults(limit)
                .getResultList();
    }
}
