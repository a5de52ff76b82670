package org.hearth.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.platform.database.Sql;
import org.hibernate.Session;
import org.hibernate.StatelessSession;

@ApplicationScoped
class PartnerRepository implements PanacheRepository<Partner> {

    private static final String VIEW =
            "select id, code, name, nameEn, kind, status, closedThrough from Partner where ";

    private final StatelessSession session;
    private final Sql sql;

    PartnerRepository(StatelessSession session, Sql sql) {
        this.session = session;
        this.sql = sql;
    }

    /**
     * Read with each payment, in its transaction, with a lock shared by all of them: whoever closes
     * a date waits for those that have read the old one. LOCK IN SHARE MODE is what MySQL and
     * MariaDB both know.
     */
    Optional<LocalDate> closedThrough(long id) {
        return closedThrough(id, "lock in share mode");
    }

    /** Until the transaction ends, no booking reads the date. */
    Optional<LocalDate> closedThroughForUpdate(long id) {
        return closedThrough(id, "for update");
    }

    private Optional<LocalDate> closedThrough(long id, String lock) {
        return sql
                .select(
                        "select closed_through from partner where id = ? " + lock,
                        row -> Optional.ofNullable(row.getObject(1, LocalDate.class)),
                        id)
                .stream()
                .findFirst()
                .flatMap(Function.identity());
    }

    void closeThrough(long id, LocalDate date) {
        session.createMutationQuery("update Partner set closedThrough = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, date)
                .executeUpdate();
    }

    Optional<PartnerView> viewById(long id) {
        return find(VIEW + "id = ?1", id).project(PartnerView.class).firstResultOptional();
    }

    Optional<PartnerView> viewByCode(String code) {
        return find(VIEW + "code = ?1", code).project(PartnerView.class).firstResultOptional();
    }

    /** All but the utility itself, by code. */
    List<PartnerView> viewsOfOthers() {
        return find(VIEW + "kind <> ?1 order by code", PartnerKind.OWN)
                .project(PartnerView.class)
                .list();
    }

    /** Active banks with a client that was granted the scope. */
    List<PartnerView> viewsOfBanks(String scope) {
        return find(
                        VIEW
                                + "kind = BANK and status = ACTIVE and exists (select 1 from"
                                + " PartnerClient c where c.partnerId = id and c.status = ACTIVE"
                                + " and concat(' ', c.scopes, ' ') like ?1) order by code",
                        "% " + scope + " %")
                .project(PartnerView.class)
                .list();
    }

    List<PartnerView> viewsByIds(Collection<Long> ids) {
        return find(VIEW + "id in ?1", ids).project(PartnerView.class).list();
    }

    /** Native because Hibernate would write {@code for update of}, which MariaDB refuses. */
    Optional<Partner> lock(String code) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from partner where code = ?1 for update", Partner.class)
                .setParameter(1, code)
                .uniqueResultOptional();
    }
}
