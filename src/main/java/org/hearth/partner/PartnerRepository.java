package org.hearth.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class PartnerRepository implements PanacheRepository<Partner> {

    private static final String VIEW =
            "select id, code, name, nameEn, kind, status, closedThrough from Partner where ";

    Optional<PartnerView> viewById(long id) {
        return find(VIEW + "id = ?1", id).project(PartnerView.class).firstResultOptional();
    }

    Optional<PartnerView> viewByCode(String code) {
        return find(VIEW + "code = ?1", code).project(PartnerView.class).firstResultOptional();
    }
}
