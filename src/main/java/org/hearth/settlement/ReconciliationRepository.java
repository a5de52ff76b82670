package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Partners' files. */
@ApplicationScoped
class ReconciliationRepository {

    private static final List<ReconciliationStep> AT_WORK =
            List.of(ReconciliationStep.JUDGING, ReconciliationStep.BOOKING);

    private final StatelessSession session;

    ReconciliationRepository(StatelessSession session) {
        this.session = session;
    }

    void add(Reconciliation file) {
        session.insert(file);
    }

    void update(Reconciliation file) {
        session.update(file);
    }

    /** Only one that is being received goes without a trace. */
    void remove(long id) {
        session.createMutationQuery("delete from Reconciliation where id = ?1 and state = ?2")
                .setParameter(1, id)
                .setParameter(2, ReconciliationStep.RECEIVING)
                .executeUpdate();
    }

    Optional<Reconciliation> byId(long partnerId, long id) {
        return session.createSelectionQuery(
                        "from Reconciliation where id = ?1 and partnerId = ?2 and state <> ?3",
                        Reconciliation.class)
                .setParameter(1, id)
                .setParameter(2, partnerId)
                .setParameter(3, ReconciliationStep.RECEIVING)
                .uniqueResultOptional();
    }

    /** For whoever works on it; nobody else does until the transaction ends. */
    Reconciliation locked(long id) {
        return lockedIfThere(id).orElseThrow();
    }

    Optional<Reconciliation> lockedIfThere(long id) {
        return session.createNativeQuery(
                        "select * from reconciliation where id = ?1 for update",
                        Reconciliation.class)
                .setParameter(1, id)
                .uniqueResultOptional();
    }

    Optional<Reconciliation> saidBefore(long partnerId, LocalDate date, byte[] digest) {
        return session.createSelectionQuery(
                        "from Reconciliation where partnerId = ?1 and businessDate = ?2"
                                + " and digest = ?3",
                        Reconciliation.class)
                .setParameter(1, partnerId)
                .setParameter(2, date)
                .setParameter(3, digest)
                .uniqueResultOptional();
    }

    boolean atWork(long partnerId) {
        return session.createSelectionQuery(
                                "select count(*) from Reconciliation where partnerId = ?1"
                                        + " and state in ?2",
                                Long.class)
                        .setParameter(1, partnerId)
                        .setParameter(2, AT_WORK)
                        .getSingleResult()
                > 0;
    }

    /** The file that stands for a date. */
    Optional<Reconciliation> current(long partnerId, LocalDate date) {
        return session.createSelectionQuery(
                        "from Reconciliation where partnerId = ?1 and businessDate = ?2"
                                + " and state in (JUDGING, BOOKING, FINISHED)",
                        Reconciliation.class)
                .setParameter(1, partnerId)
                .setParameter(2, date)
                .uniqueResultOptional();
    }

    /** Accepted files on which nobody works any more. */
    List<Long> leftAlone(Instant now, int limit) {
        return session.createSelectionQuery(
                        "select id from Reconciliation where state in ?1 and workedUntil <= ?2"
                                + " order by id",
                        Long.class)
                .setParameter(1, AT_WORK)
                .setParameter(2, now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Files whose sending broke off. */
    List<Long> brokenOff(Instant before, int limit) {
        return session.createSelectionQuery(
                        "select id from Reconciliation where state = ?1 and workedUntil <= ?2"
                                + " order by id",
                        Long.class)
                .setParameter(1, ReconciliationStep.RECEIVING)
                .setParameter(2, before)
                .setMaxResults(limit)
                .getResultList();
    }
}
