package org.hearth.emergency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class LinkageRepository implements PanacheRepositoryBase<AlarmLinkage, Long> {

    private static final int MOST = 100;

    List<AlarmLinkage> of(long alarmId) {
        return find("alarmId = ?1 order by id", alarmId).page(0, MOST).list();
    }
}
