package org.hearth.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class HazardEventRepository implements PanacheRepositoryBase<HazardEvent, Long> {

    List<HazardEvent> of(long hazardId) {
        return find("hazardId = ?1 order by id", hazardId).list();
    }
}
