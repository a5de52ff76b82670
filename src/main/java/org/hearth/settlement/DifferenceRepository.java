package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Differences of reconciliations. */
@ApplicationScoped
class DifferenceRepository {

    private static final List<DifferenceState> TO_DO =
            List.of(DifferenceState.OPEN, DifferenceState.IN_WORK);

    private final StatelessSession session;

    DifferenceRepository(StatelessSession session) {
        this.session = session;
    }

    void addAll(List<SettlementDifference> differences) {
        differences.forEach(session::insert);
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

    List<SettlementDifference> toDo(long reconciliationId, int limit) {
        return session.createSelectionQuery(
                        "from SettlementDifference where reconciliationId = ?1 and state in ?2"
                                + " order by id",
                        SettlementDifference.class)
                .setParameter(1, reconciliationId)
                .setParameter(2, TO_DO)
                .setMaxResults(limit)
                .getResultList();
    }

    /** All that is left to do of a file ends with it; the step of the file is on record. */
    void supersede(long reconciliationId) {
        session.createMutationQuery(
                        "update versioned SettlementDifference set state = ?2"
                                + " where reconciliationId = ?1 and state in ?3")
                .setParameter(1, reconciliationId)
                .setParameter(2, DifferenceState.SUPERSEDED)
                .setParameter(3, TO_DO)
                .executeUpdate();
    }

    /** Those that finance has only to look at: the money was posted late. */
    List<Long> postedLate(long dayId, int limit) {
        return session.createSelectionQuery(
                        "select id from SettlementDifference where dayId = ?1 and state = ?2"
                                + " and booking = ?3 order by id",
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
                                + " and booking = ?3",
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

    /** Missed in the file of their own date, and named in lines of this one. */
    List<SettlementDifference> foundIn(long reconciliationId, LocalDate date, int from, int to) {
        return session.createSelectionQuery(
                        "select d from SettlementDifference d join ReconciliationLine l"
                                + " on l.entryId = d.entryId where l.reconciliationId = ?1"
                                + " and l.lineNo >= ?2 and l.lineNo < ?3 and l.entryDate <> ?4"
                                + " and l.judgement = MATCHED and d.judgement = UTILITY_ONLY"
                                + " and d.reconciliationId <> ?1 and d.state in ?5",
                        SettlementDifference.class)
                .setParameter(1, reconciliationId)
                .setParameter(2, from)
                .setParameter(3, to)
                .setParameter(4, date)
                .setParameter(5, TO_DO)
                .getResultList();
    }
}
