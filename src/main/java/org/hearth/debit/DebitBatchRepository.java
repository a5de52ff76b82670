package org.hearth.debit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

@ApplicationScoped
class DebitBatchRepository {

    private static final String BANKS =
            "select p.id from Partner p where p.kind = BANK and p.status = ACTIVE and exists (select"
                    + " 1 from Mandate m where m.partnerId = p.id and m.state = ACTIVE) order by"
                    + " p.id";

    private final StatelessSession session;

    DebitBatchRepository(StatelessSession session) {
        this.session = session;
    }

    /** The active banks with active mandates. */
    List<Long> banks() {
        return session.createSelectionQuery(BANKS, Long.class).getResultList();
    }

    void add(DebitBatch batch) {
        session.insert(batch);
    }

    void update(DebitBatch batch) {
        session.update(batch);
    }

    /** Waits for a batch's row and holds it. */
    DebitBatch lock(long batchId) {
        return session.createNativeQuery(
                        "select * from debit_batch where id = ?1 for update", DebitBatch.class)
                .setParameter(1, batchId)
                .getSingleResult();
    }

    List<Long> pastCutOff(Instant now, int limit) {
        return session.createSelectionQuery(
                        "select id from DebitBatch where state = PLANNED and cutOffAt <= ?1"
                                + " order by cutOffAt, id",
                        Long.class)
                .setParameter(1, now)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Long> pastCutOff(long partnerId, Instant now) {
        return session.createSelectionQuery(
                        "select id from DebitBatch where partnerId = ?1 and state = PLANNED and"
                                + " cutOffAt <= ?2 order by cutOffAt, id",
                        Long.class)
                .setParameter(1, partnerId)
                .setParameter(2, now)
                .getResultList();
    }

    /** Those that wait too long for results, in the order of their days. */
    List<DebitBatch> overdue(LocalDate today, int limit) {
        return session.createSelectionQuery(
                        "from DebitBatch where state = READY and collectOn <= ?1"
                                + " order by cutOffAt, id",
                        DebitBatch.class)
                .setParameter(1, today.minusDays(DebitBatch.DAYS_OF_RESULTS))
                .setMaxResults(limit)
                .getResultList();
    }

    /** A batch that its bank has been handed. */
    Optional<DebitBatch> handedOver(long partnerId, long batchId) {
        return session.createSelectionQuery(
                        "from DebitBatch where id = ?1 and partnerId = ?2 and state in (READY,"
                                + " COMPLETED)",
                        DebitBatch.class)
                .setParameter(1, batchId)
                .setParameter(2, partnerId)
                .uniqueResultOptional();
    }

    /**
     * A bank's batches in the order they became ready.
     *
     * @param day null for any
     */
    List<DebitBatch> handedOver(long partnerId, LocalDate day, long afterNo, int limit) {
        return session.createSelectionQuery(
                        "from DebitBatch where partnerId = ?1 and readyNo > ?2 and (?3 is null or"
                                + " collectOn = ?3) order by readyNo",
                        DebitBatch.class)
                .setParameter(1, partnerId)
                .setParameter(2, afterNo)
                .setParameter(3, day)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<DebitBatch> byId(long batchId) {
        return session.createSelectionQuery("from DebitBatch where id = ?1", DebitBatch.class)
                .setParameter(1, batchId)
                .uniqueResultOptional();
    }

    /** All banks' batches, latest day first. */
    List<DebitBatch> latest(LocalDate day, long beforeId, int limit) {
        return session.createSelectionQuery(
                        "from DebitBatch where collectOn < ?1 or (collectOn = ?1 and id < ?2)"
                                + " order by collectOn desc, id desc",
                        DebitBatch.class)
                .setParameter(1, day)
                .setParameter(2, beforeId)
                .setMaxResults(limit)
                .getResultList();
    }
}
