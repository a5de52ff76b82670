package org.hearth.workorder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class OrderEventRepository implements PanacheRepositoryBase<OrderEvent, Long> {

    private static final int MOST = 500;

    /** In the order they happened. */
    List<OrderEvent> of(long orderId) {
        return find("orderId = ?1 order by id", orderId).page(0, MOST).list();
    }
}
