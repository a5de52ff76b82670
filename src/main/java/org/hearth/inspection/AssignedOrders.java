package org.hearth.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.OrderError;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrderType;
import org.hearth.workorder.WorkOrders;

/** The orders whose results a technician may write: their own, about an account. */
@ApplicationScoped
class AssignedOrders {

    private final WorkOrders orders;

    AssignedOrders(WorkOrders orders) {
        this.orders = orders;
    }

    /**
     * @throws BusinessException ORDER_NOT_FOUND for an unknown, a foreign and another kind alike
     */
    OrderView of(String technician, long orderId, Set<WorkOrderType> types) {
        OrderView order = orders.byId(orderId);
        boolean theirs =
                technician.equals(order.assignee())
                        && types.contains(order.type())
                        && order.accountId() != null;
        if (!theirs) {
            throw new BusinessException(OrderError.ORDER_NOT_FOUND);
        }
        return order;
    }
}
