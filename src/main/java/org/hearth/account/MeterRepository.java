package org.hearth.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class MeterRepository implements PanacheRepositoryBase<Meter, Long> {

    Optional<Meter> inUse(long accountId) {
        return find("accountId = ?1 and removedOn is null order by installedOn desc", accountId)
                .firstResultOptional();
    }
}
