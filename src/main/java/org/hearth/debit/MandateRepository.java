package org.hearth.debit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;

@ApplicationScoped
class MandateRepository {

    private final StatelessSession session;

    MandateRepository(StatelessSession session) {
        this.session = session;
    }

    void add(Mandate mandate) {
        session.insert(mandate);
    }

    void update(Mandate mandate) {
        session.update(mandate);
    }

    Optional<Mandate> byId(long partnerId, long id) {
        return session.createSelectionQuery(
                        "from Mandate where id = ?1 and partnerId = ?2", Mandate.class)
                .setParameter(1, id)
                .setParameter(2, partnerId)
                .uniqueResultOptional();
    }

    Optional<Mandate> byNumber(long partnerId, String mandateNumber) {
        return session.createSelectionQuery(
                        "from Mandate where partnerId = ?1 and mandateNumber = ?2", Mandate.class)
                .setParameter(1, partnerId)
                .setParameter(2, mandateNumber)
                .uniqueResultOptional();
    }

    /** A bank's mandates in one state, oldest first. */
    List<Mandate> ofBank(long partnerId, MandateState state, long afterId, int limit) {
        return session.createSelectionQuery(
                        "from Mandate where partnerId = ?1 and state = ?2 and id > ?3 order by id",
                        Mandate.class)
                .setParameter(1, partnerId)
                .setParameter(2, state)
                .setParameter(3, afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What holds or may come to hold for an account. */
    List<Mandate> open(long accountId) {
        return session.createSelectionQuery(
                        "from Mandate where accountId = ?1 and state in (PENDING, ACTIVE)"
                                + " order by id",
                        Mandate.class)
                .setParameter(1, accountId)
                .getResultList();
    }

    /** The mandates of accounts that their customer follows, newest first. */
    List<Mandate> ofAccounts(Collection<Long> accountIds, int limit) {
        return session.createSelectionQuery(
                        "from Mandate where accountId in ?1 order by id desc", Mandate.class)
                .setParameter(1, accountIds)
                .setMaxResults(limit)
                .getResultList();
    }

    /** A mandate of an account that the resident follows. */
    Optional<Mandate> followed(long residentId, long id) {
        return session.createSelectionQuery(
                        "select m from Mandate m join AccountFollow f on f.accountId = m.accountId"
                                + " where m.id = ?1 and f.residentId = ?2",
                        Mandate.class)
                .setParameter(1, id)
                .setParameter(2, residentId)
                .uniqueResultOptional();
    }

    Optional<Mandate> find(long id) {
        return session.createSelectionQuery("from Mandate where id = ?1", Mandate.class)
                .setParameter(1, id)
                .uniqueResultOptional();
    }

    /** Which of these hold. */
    Set<Long> active(Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        session.createSelectionQuery(
                                        "select id from Mandate where id in ?1 and state = ACTIVE",
                                        Long.class)
                                .setParameter(1, ids)
                                .getResultList());
    }

    /** Their accounts paid: nothing failed is left to remember. */
    void endSeries(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            session.createMutationQuery(
                            "update Mandate set attempts = 0, seriesOn = null, retryOn = null,"
                                    + " givenUpThrough = null, version = version + 1 where id in ?1"
                                    + " and (retryOn is not null or givenUpThrough is not null)")
                    .setParameter(1, ids)
                    .executeUpdate();
        }
    }

    /** A debit failed and is tried again. */
    void goOn(DebitItem item, LocalDate retryOn) {
        session.createMutationQuery(
                        "update Mandate set attempts = ?2, seriesOn = ?3, retryOn = ?4, version ="
                                + " version + 1 where id = ?1")
                .setParameter(1, item.mandateId)
                .setParameter(2, item.attempt)
                .setParameter(3, item.seriesOn)
                .setParameter(4, retryOn)
                .executeUpdate();
    }

    /** A debit's bills are not tried again by themselves. */
    void giveUp(DebitItem item) {
        session.createMutationQuery(
                        "update Mandate set attempts = 0, seriesOn = null, retryOn = null,"
                                + " givenUpThrough = ?2, version = version + 1 where id = ?1")
                .setParameter(1, item.mandateId)
                .setParameter(2, item.billsThrough)
                .executeUpdate();
    }
}
