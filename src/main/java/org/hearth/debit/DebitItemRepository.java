package org.hearth.debit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearth.platform.audit.Actor;
import org.hibernate.StatelessSession;

/** Debits, whose states change in sets: a day has some hundred thousand of them. */
@ApplicationScoped
class DebitItemRepository {

    /** More than are taken up: what an account's bills make of them is the candidate's to say. */
    private static final String CANDIDATES =
            "select m.id, m.accountId, m.accountNumber, m.attempts, m.seriesOn, m.retryOn,"
                    + " m.retryThrough, m.givenUpThrough"
                    + " from Mandate m join Account a on a.id = m.accountId"
                    + " where m.partnerId = ?1 and m.state = ACTIVE and m.accountId > ?2"
                    + " and a.status <> CLOSED and (?4 = true or m.retryOn <= ?3)"
                    + " and exists (select 1 from Bill b where b.accountId = m.accountId"
                    + " and b.status in (OPEN, PART_PAID)"
                    + " and (m.givenUpThrough is null or b.dueOn > m.givenUpThrough))"
                    + " and not exists (select 1 from DebitItem i where i.openAccountId ="
                    + " m.accountId) order by m.accountId";

    private static final String VIEW =
            "select i.id, i.batchId, i.mandateId, m.mandateNumber, m.bankAccount, i.accountNumber,"
                    + " i.collectOn, i.amountFen, i.attempt, i.state, i.reason, i.decidedAt"
                    + " from DebitItem i join Mandate m on m.id = i.mandateId where ";

    private static final String EVENTS =
            "insert into debit_item_event (item_id, to_state, from_state, reason, actor, at)"
                    + " select id, ?1, state, ?2, ?3, ?4 from debit_item where id in (?5)";
    private static final String STEP =
            "update debit_item set state = ?1, reason = ?2, open_account_id = if(?3,"
                    + " open_account_id, null), decided_at = if(?3, null, ?4) where id in (?5)";

    private final StatelessSession session;

    DebitItemRepository(StatelessSession session) {
        this.session = session;
    }

    /**
     * Accounts of a bank's mandates whose bills may be debited on a day, in the order of their ids.
     *
     * @param afterAccount the last account of the lot before, or 0
     * @param firsts whether debits may be begun, beside those to be tried again
     */
    List<DebitCandidate> candidates(
            long partnerId, LocalDate day, boolean firsts, long afterAccount, int limit) {
        return session.createSelectionQuery(CANDIDATES, DebitCandidate.class)
                .setParameter(1, partnerId)
                .setParameter(2, afterAccount)
                .setParameter(3, day)
                .setParameter(4, firsts)
                .setMaxResults(limit)
                .getResultList();
    }

    void addAll(List<DebitItem> items, Actor actor, Instant now) {
        session.insertMultiple(items);
        session.createNativeMutationQuery(
                        "insert into debit_item_event (item_id, to_state, from_state, reason,"
                                + " actor, at) select id, state, null, null, ?1, ?2 from debit_item"
                                + " where batch_id = ?3")
                .setParameter(1, actor.toString())
                .setParameter(2, now)
                .setParameter(3, items.get(0).batchId)
                .executeUpdate();
    }

    List<DebitItem> planned(long batchId) {
        return session.createSelectionQuery(
                        "from DebitItem where batchId = ?1 and state = PLANNED order by accountId",
                        DebitItem.class)
                .setParameter(1, batchId)
                .getResultList();
    }

    List<Long> plannedOf(long mandateId) {
        return session.createSelectionQuery(
                        "select id from DebitItem where mandateId = ?1 and state = PLANNED",
                        Long.class)
                .setParameter(1, mandateId)
                .getResultList();
    }

    List<DebitItem> ofBatch(long batchId, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return session.createSelectionQuery(
                        "from DebitItem where batchId = ?1 and id in ?2 order by accountId",
                        DebitItem.class)
                .setParameter(1, batchId)
                .setParameter(2, ids)
                .getResultList();
    }

    void lower(DebitItem item, long amountFen) {
        session.createMutationQuery("update DebitItem set amountFen = ?2 where id = ?1")
                .setParameter(1, item.id)
                .setParameter(2, amountFen)
                .executeUpdate();
    }

    /**
     * Takes the step for those that may take it, with an event row for each.
     *
     * @param reason or null
     * @return how many took it
     */
    int step(
            Collection<Long> ids, DebitItemState to, DebitReason reason, Actor actor, Instant now) {
        List<Long> able = ids.isEmpty() ? List.of() : held(ids, to);
        if (able.isEmpty()) {
            return 0;
        }
        String why = reason == null ? null : reason.name();
        session.createNativeMutationQuery(EVENTS)
                .setParameter(1, to.name())
                .setParameter(2, why, String.class)
                .setParameter(3, actor.toString())
                .setParameter(4, now)
                .setParameterList(5, able)
                .executeUpdate();
        return session.createNativeMutationQuery(STEP)
                .setParameter(1, to.name())
                .setParameter(2, why, String.class)
                .setParameter(3, to.open())
                .setParameter(4, now)
                .setParameterList(5, able)
                .executeUpdate();
    }

    private List<Long> held(Collection<Long> ids, DebitItemState to) {
        return session.createNativeQuery(
                        "select id from debit_item where id in (?1) and state in (?2) order by id"
                                + " for update",
                        Long.class)
                .setParameterList(1, ids)
                .setParameterList(2, to.before().stream().map(Enum::name).toList())
                .getResultList();
    }

    /** Count and sum of a batch's items in one state. */
    record Sum(long count, long totalFen) {}

    Sum sum(long batchId, DebitItemState state) {
        return session.createSelectionQuery(
                        "select count(*), coalesce(sum(amountFen), 0) from DebitItem"
                                + " where batchId = ?1 and state = ?2",
                        Sum.class)
                .setParameter(1, batchId)
                .setParameter(2, state)
                .getSingleResult();
    }

    /** What is still to be taken of an account, if anything. */
    Optional<DebitItem> open(long accountId) {
        return session.createSelectionQuery(
                        "from DebitItem where openAccountId = ?1", DebitItem.class)
                .setParameter(1, accountId)
                .uniqueResultOptional();
    }

    /** An account's debits, newest first. */
    List<DebitItemView> ofAccount(long accountId, int limit) {
        return session.createSelectionQuery(
                        VIEW + "i.accountId = ?1 order by i.id desc", DebitItemView.class)
                .setParameter(1, accountId)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * A batch's items as the bank has them: withdrawn ones were never handed over.
     *
     * @param afterId the last item of the page before, or 0
     */
    List<DebitItemView> handedOver(long batchId, long afterId, int limit) {
        return session.createSelectionQuery(
                        VIEW
                                + "i.batchId = ?1 and i.state <> WITHDRAWN and i.id > ?2"
                                + " order by i.id",
                        DebitItemView.class)
                .setParameter(1, batchId)
                .setParameter(2, afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** All of a batch's items in some states, for staff. */
    List<DebitItemView> ofBatch(
            long batchId, Collection<DebitItemState> states, long afterId, int limit) {
        return session.createSelectionQuery(
                        VIEW + "i.batchId = ?1 and i.state in ?2 and i.id > ?3 order by i.id",
                        DebitItemView.class)
                .setParameter(1, batchId)
                .setParameter(2, states)
                .setParameter(3, afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The debits in one state of all banks, newest first. */
    List<DebitItemView> inState(DebitItemState state, long beforeId, int limit) {
        return session.createSelectionQuery(
                        VIEW + "i.state = ?1 and i.id < ?2 order by i.id desc", DebitItemView.class)
                .setParameter(1, state)
                .setParameter(2, beforeId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many of a batch's items are in which state. */
    record StateCount(DebitItemState state, long count, long totalFen) {}

    List<StateCount> counts(long batchId) {
        return session.createSelectionQuery(
                        "select state, count(*), sum(amountFen) from DebitItem where batchId = ?1"
                                + " group by state",
                        StateCount.class)
                .setParameter(1, batchId)
                .getResultList();
    }
}
