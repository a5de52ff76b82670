package org.hearth.debit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.account.AccountStatus;
import org.hibernate.StatelessSession;

@ApplicationScoped
class MandateRepository {

    /** What was given up before stays given up. */
    private static final String GIVE_UP =
            "given_up_through = if(given_up_through > ?2, given_up_through, ?2), version = version"
                    + " + 1 where id = ?1";

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

    /** Which of these hold, with the status of their accounts. */
    Map<Long, AccountStatus> active(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : session
                        .createSelectionQuery(
                                "select m.id, a.status from Mandate m join Account a on a.id ="
                                        + " m.accountId where m.id in ?1 and m.state = ACTIVE",
                                Holding.class)
                        .setParameter(1, ids)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(Holding::id, Holding::account));
    }

    private record Holding(long id, AccountStatus account) {}

    /** Their accounts paid: nothing failed is left to remember. */
    void endSeries(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            session.createMutationQuery(
                            "update Mandate set attempts = 0, seriesOn = null, retryOn = null,"
                                    + " retryThrough = null, givenUpThrough = null, version = version + 1 where id in ?1"
                                    + " and (retryOn is not null or givenUpThrough is not null)")
                    .setParameter(1, ids)
                    .executeUpdate();
        }
    }

    /** A debit failed and is tried again. */
    void goOn(DebitItem item, LocalDate retryOn) {
        session.createMutationQuery(
                        "update Mandate set attempts = ?2, seriesOn = ?3, retryOn = ?4,"
                                + " retryThrough = ?5, version = version + 1 where id = ?1")
                .setParameter(1, item.mandateId)
                .setParameter(2, item.attempt)
                .setParameter(3, item.seriesOn)
                .setParameter(4, retryOn)
                .setParameter(5, item.billsThrough)
                .executeUpdate();
    }

    /** A debit's bills are not tried again by themselves. */
    void giveUp(DebitItem item) {
        session.createNativeMutationQuery(
                        "update mandate set attempts = 0, series_on = null, retry_on = null,"
                                + " retry_through = null, "
                                + GIVE_UP)
                .setParameter(1, item.mandateId)
                .setParameter(2, item.billsThrough)
                .executeUpdate();
    }

    /** As {@link #giveUp}, while a debit of later bills may be waiting to be tried again. */
    void giveUpBeside(DebitItem item) {
        session.createNativeMutationQuery("update mandate set " + GIVE_UP)
                .setParameter(1, item.mandateId)
                .setParameter(2, item.billsThrough)
                .executeUpdate();
    }
}
