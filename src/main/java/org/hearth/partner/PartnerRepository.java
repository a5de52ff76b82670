package org.hearth.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

@ApplicationScoped
class PartnerRepository implements PanacheRepository<Partner> {

    private static final String VIEW =
            "select id, code, name, nameEn, kind, status, closedThrough from Partner where ";

    private final StatelessSession session;

    PartnerRepository(StatelessSession session) {
        this.session = session;
    }

    /** Read with each payment, in its transaction. */
    Optional<LocalDate> closedThrough(long id) {
        return Optional.ofNullable(
                session.createSelectionQuery(
                                "select closedThrough from Partner where id = ?1", LocalDate.class)
                        .setParameter(1, id)
                        .getSingleResultOrNull());
    }

    Optional<PartnerView> viewById(long id) {
        return find(VIEW + "id = ?1", id).project(PartnerView.class).firstResultOptional();
    }

    Optional<PartnerView> viewByCode(String code) {
        return find(VIEW + "code = ?1", code).project(PartnerView.class).firstResultOptional();
    }

    List<PartnerView> viewsByIds(Collection<Long> ids) {
        return find(VIEW + "id in ?1", ids).project(PartnerView.class).list();
    }
}
