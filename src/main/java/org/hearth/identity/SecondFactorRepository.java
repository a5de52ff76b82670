package org.hearth.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class SecondFactorRepository implements PanacheRepositoryBase<SecondFactor, Long> {

    Optional<SecondFactor> confirmed(long staffId) {
        return findByIdOptional(staffId).filter(SecondFactor::isConfirmed);
    }
}
