package org.hearth.emergency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hearth.platform.error.BusinessException;
import org.hibernate.Session;

@ApplicationScoped
class CrewRepository implements PanacheRepositoryBase<Crew, Long> {

    private static final int MOST = 500;

    Crew locked(long crewId) {
        getEntityManager().flush();
        Crew crew =
                getEntityManager()
                        .unwrap(Session.class)
                        .createNativeQuery(
                                "select * from crew where id = ?1 for update", Crew.class)
                        .setParameter(1, crewId)
                        .uniqueResultOptional()
                        .orElseThrow(() -> new BusinessException(EmergencyError.CREW_NOT_FOUND));
        getEntityManager().refresh(crew);
        return crew;
    }

    List<Crew> all() {
        return find("order by branch, id").page(0, MOST).list();
    }
}
