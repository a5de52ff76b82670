package org.hearth.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class SecondFactorRepository implements PanacheRepositoryBase<SecondFactor, Long> {

    Optional<SecondFactor> confirmed(long staffId) {
        return findByIdOptional(staffId).filter(SecondFactor::isConfirmed);
    }

    List<SecondFactor> confirmed(List<Long> staffIds) {
        return list("staffId in ?1 and confirmedAt is not null", staffIds);
    }
}
