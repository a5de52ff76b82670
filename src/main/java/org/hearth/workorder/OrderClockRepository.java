package org.hearth.workorder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.servicetime.ClockStep;

@ApplicationScoped
class OrderClockRepository implements PanacheRepositoryBase<OrderClock, Long> {

    List<OrderClock> of(long orderId) {
        return find("orderId = ?1 order by id", orderId).list();
    }

    List<OrderClock> running(long orderId) {
        return find("orderId = ?1 and stoppedAt is null order by id", orderId).list();
    }

    Optional<OrderClock> running(long orderId, ClockStep step) {
        return find("orderId = ?1 and step = ?2 and stoppedAt is null", orderId, step)
                .firstResultOptional();
    }

    /** Has the next round look at all clocks that run. */
    void markRunning(Instant now) {
        update("nextMarkAt = ?1 where stoppedAt is null and pausedAt is null", now);
    }

    List<OrderClock> runningOf(List<Long> orderIds) {
        return orderIds.isEmpty()
                ? List.of()
                : find("orderId in ?1 and stoppedAt is null", orderIds).list();
    }

    /** The orders whose clocks have a mark to be said, the longest due first. */
    List<Long> marked(Instant now, int limit) {
        return getEntityManager()
                .createQuery(
                        "select orderId from OrderClock where nextMarkAt <= ?1"
                                + " order by nextMarkAt, id",
                        Long.class)
                .setParameter(1, now)
                .setMaxResults(limit)
                .getResultList();
    }
}
