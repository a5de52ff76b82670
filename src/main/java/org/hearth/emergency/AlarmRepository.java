package org.hearth.emergency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.platform.error.BusinessException;
import org.hibernate.Session;

@ApplicationScoped
class AlarmRepository implements PanacheRepositoryBase<Alarm, Long> {

    /**
     * The alarm as it is now, held until the transaction ends. The query is native because
     * Hibernate would write {@code for update of}, which MariaDB refuses.
     *
     * @throws BusinessException ALARM_NOT_FOUND
     */
    Alarm locked(long alarmId) {
        getEntityManager().flush();
        Alarm alarm =
                getEntityManager()
                        .unwrap(Session.class)
                        .createNativeQuery(
                                "select * from alarm where id = ?1 for update", Alarm.class)
                        .setParameter(1, alarmId)
                        .uniqueResultOptional()
                        .orElseThrow(AlarmRepository::notFound);
        getEntityManager().refresh(alarm);
        return alarm;
    }

    Alarm existing(long alarmId) {
        return findByIdOptional(alarmId).orElseThrow(AlarmRepository::notFound);
    }

    Optional<Alarm> ofOrder(long orderId) {
        return find("orderId", orderId).firstResultOptional();
    }

    /** The longest waiting first. */
    List<Alarm> running(int limit) {
        return find("running = true order by receivedAt, id").page(0, limit).list();
    }

    List<Alarm> ended(long before, int limit) {
        return find("running = false and id < ?1 order by id desc", before).page(0, limit).list();
    }

    /** In the order they came in. */
    List<Alarm> received(Instant from, Instant until) {
        return list("receivedAt >= ?1 and receivedAt < ?2 order by receivedAt, id", from, until);
    }

    private static BusinessException notFound() {
        return new BusinessException(EmergencyError.ALARM_NOT_FOUND);
    }
}
