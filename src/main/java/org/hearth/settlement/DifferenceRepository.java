package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Differences of reconciliations. */
@ApplicationScoped
class DifferenceRepository {

    private static final List<DifferenceState> TO_DO =
            List.of(DifferenceState.OPEN, DifferenceState.IN_WORK);

    private static final int DAYS_APART = 92;

    private final StatelessSession session;

    DifferenceRepository(StatelessSession session) {
        this.session = session;
    }

    void addAll(List<SettlementDifference> differences) {
        session.insertMultiple(differences);
    }

    void updateAll(List<SettlementDifference> differences) {
        session.updateMultiple(differences);
    }

    void update(SettlementDifference difference) {
        session.update(difference);
    }

    Optional<SettlementDifference> byId(long id) {
        return session.createSelectionQuery(
                        "from SettlementDifference where id = ?1", SettlementDifference.class)
                .setParameter(1, id)
                .uniqueResultOptional();
    }

    /** Held by whoever changes it, so that of two who take it one is told. */
    Optional<SettlementDifference> locked(long id) {
        return session.createNativeQuery(
                        "select * from settlement_difference where id = ?1 for update",
                        SettlementDifference.class)
                .setParameter(1, id)
                .uniqueResultOptional();
    }

    List<SettlementDifference> of(long reconciliationId, long afterId, int limit) {
        return session.createSelectionQuery(
                        "from SettlementDifference where reconciliationId = ?1 and id > ?2"
                                + " order by id",
                        SettlementDifference.class)
                .setParameter(1, reconciliationId)
                .setParameter(2, afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those that wait to be booked, in the order of the file. */
    List<SettlementDifference> toBook(long reconciliationId, int afterLine, int limit) {
        return session.createSelectionQuery(
                        "from SettlementDifference where reconciliationId = ?1 and lineNo > ?2"
                                + " and booking = ?3 order by lineNo",
                        SettlementDifference.class)
                .setParameter(1, reconciliationId)
                .setParameter(2, afterLine)
                .setParameter(3, LateBooking.DUE)
                .setMaxResults(limit)
                .getResultList();
    }

    long toDo(long reconciliationId) {
        return session.createSelectionQuery(
                        "select count(*) from SettlementDifference where reconciliationId = ?1"
                                + " and state in ?2",
                        Long.class)
                .setParameter(1, reconciliationId)
                .setParameter(2, TO_DO)
                .getSingleResult();
    }

    /** What is left to do of a date; one file of it counts at a time. */
    long toDoOfDay(long dayId) {
        return session.createSelectionQuery(
                        "select count(*) from SettlementDifference where dayId = ?1"
                                + " and state in ?2",
                        Long.class)
                .setParameter(1, dayId)
                .setParameter(2, TO_DO)
                .getSingleResult();
    }

    /** Some of what is left to do of a file, held. */
    List<SettlementDifference> toDoLocked(long reconciliationId, int limit) {
        return session.createNativeQuery(
                        "select * from settlement_difference where reconciliation_id = ?1"
                                + " and state in ('OPEN', 'IN_WORK') order by id limit ?2"
                                + " for update",
                        SettlementDifference.class)
                .setParameter(1, reconciliationId)
                .setParameter(2, limit)
                .getResultList();
    }

    /** These end with their file. */
    void supersede(List<SettlementDifference> held) {
        session.createMutationQuery(
                        "update versioned SettlementDifference set state = ?2 where id in ?1")
                .setParameter(1, held.stream().map(difference -> difference.id).toList())
                .setParameter(2, DifferenceState.SUPERSEDED)
                .executeUpdate();
    }

    /** Those that finance has only to look at: the money was posted late. */
    List<Long> postedLate(long dayId, int limit) {
        return session.createSelectionQuery(
                        "select id from SettlementDifference where dayId = ?1 and state = ?2"
                                + " and booking = ?3 and partnerFen = utilityFen order by id",
                        Long.class)
                .setParameter(1, dayId)
                .setParameter(2, DifferenceState.OPEN)
                .setParameter(3, LateBooking.POSTED)
                .setMaxResults(limit)
                .getResultList();
    }

    long postedLateCount(long dayId) {
        return session.createSelectionQuery(
                        "select count(*) from SettlementDifference where dayId = ?1 and state = ?2"
                                + " and booking = ?3 and partnerFen = utilityFen",
                        Long.class)
                .setParameter(1, dayId)
                .setParameter(2, DifferenceState.OPEN)
                .setParameter(3, LateBooking.POSTED)
                .getSingleResult();
    }

    /** How the same numbers ended in files of the date that were judged before. */
    List<SettlementDifference> ended(long dayId, Collection<String> numbers) {
        return session.createSelectionQuery(
                        "from SettlementDifference where dayId = ?1 and state = ?2"
                                + " and transactionNumber in ?3 order by id",
                        SettlementDifference.class)
                .setParameter(1, dayId)
                .setParameter(2, DifferenceState.RESOLVED)
                .setParameter(3, numbers)
                .getResultList();
    }

    /**
     * Of the utility's book alone, said a file of another date, and named in this one. Dates
     * further apart have no lines in common.
     */
    List<Long> namedIn(Reconciliation file, int limit) {
        return session.createNativeQuery(
                        """
                        select d.id from settlement_day y
                        join settlement_difference d on d.day_id = y.id
                          and d.state in ('OPEN', 'IN_WORK') and d.judgement = 'UTILITY_ONLY'
                          and d.reconciliation_id <> ?1
                        where y.partner_id = ?2 and y.business_date between ?3 and ?4
                          and exists (select 1
                            from reconciliation_line l force index (reconciliation_line_entry)
                            where l.entry_id = d.entry_id and l.reconciliation_id = ?1
                              and l.judgement = 'MATCHED')
                        order by d.id
                        """,
                        Long.class)
                .setParameter(1, file.id)
                .setParameter(2, file.partnerId)
                .setParameter(3, file.businessDate.minusDays(DAYS_APART))
                .setParameter(4, file.businessDate.plusDays(DAYS_APART))
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of them that are not worked to an end, held. */
    List<SettlementDifference> toDoLocked(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : session.createNativeQuery(
                                "select * from settlement_difference where id in ?1"
                                        + " and state in ('OPEN', 'IN_WORK') order by id for update",
                                SettlementDifference.class)
                        .setParameter(1, ids)
                        .getResultList();
    }
}
