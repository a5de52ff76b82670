package org.hearth.workorder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class ClockPauseRepository implements PanacheRepositoryBase<ClockPause, Long> {

    List<ClockPause> of(long clockId) {
        return find("clockId = ?1 order by id", clockId).list();
    }

    void end(long clockId, Instant now) {
        update("toAt = ?1 where clockId = ?2 and toAt is null", now, clockId);
    }
}
