package org.hearth.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.platform.error.BusinessException;

/** The orders that a resident asked for, by whatever way. */
@ApplicationScoped
public class AskedOrders {

    private static final Comparator<WorkOrder> NEWEST_FIRST =
            Comparator.<WorkOrder>comparingLong(order -> order.id).reversed();

    private final WorkOrderRepository orders;

    AskedOrders(WorkOrderRepository orders) {
        this.orders = orders;
    }

    /**
     * @throws BusinessException ORDER_NOT_FOUND for an unknown and a foreign one alike
     */
    @Transactional
    public OrderView one(Asker asker, long orderId) {
        return orders.findByIdOptional(orderId)
                .filter(asker::asked)
                .map(WorkOrder::view)
                .orElseThrow(WorkOrderRepository::notFound);
    }

    /**
     * Newest first.
     *
     * @param before the last order of the page before, or {@link Long#MAX_VALUE}
     */
    @Transactional
    public List<OrderView> all(Asker asker, long before, int limit) {
        return Stream.concat(
                        orders.ofResident(asker.residentId(), before, limit).stream(),
                        orders.byTelephone(asker, before, limit).stream())
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .map(WorkOrder::view)
                .toList();
    }

    /** Those about one account on which somebody still has to do something, newest first. */
    @Transactional
    public List<OrderView> open(Asker asker, long accountId) {
        return orders.openOf(accountId).stream().filter(asker::asked).map(WorkOrder::view).toList();
    }
}
