package org.hearth.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class ResidentRepository implements PanacheRepositoryBase<Resident, Long> {

    Optional<Resident> byPhone(Phone phone) {
        return find("phone", phone.number()).firstResultOptional();
    }

    Optional<Resident> active(long id) {
        return findByIdOptional(id).filter(Resident::isActive);
    }
}
