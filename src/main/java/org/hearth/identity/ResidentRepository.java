package org.hearth.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
class ResidentRepository implements PanacheRepositoryBase<Resident, Long> {

    Optional<Resident> byPhone(Phone phone) {
        return find("phone", phone.number()).firstResultOptional();
    }

    Optional<Resident> active(long id) {
        return findByIdOptional(id).filter(Resident::isActive);
    }

    /** The residents with these phones; without those whose login is deleted. */
    List<Resident> withPhones(Collection<String> phones) {
        return list("phone in ?1", phones);
    }

    /** The phones of these residents, by id; without those whose login is deleted. */
    Map<Long, Phone> phones(List<Long> ids) {
        return list("id in ?1 and status = ?2", ids, ResidentStatus.ACTIVE).stream()
                .collect(Collectors.toMap(resident -> resident.id, Resident::phone));
    }
}
