package org.hearth.appointment.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.workorder.OrderError;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrders;

/** The orders that the signed-in resident asked for. */
@ApplicationScoped
class OwnOrders {

    private final WorkOrders orders;
    private final SignedIn person;

    OwnOrders(WorkOrders orders, SignedIn person) {
        this.orders = orders;
        this.person = person;
    }

    /**
     * @param id public
     * @throws BusinessException ORDER_NOT_FOUND for an unknown and a foreign one alike
     */
    OrderView own(String id) {
        return orders.ofResident(
                person.residentId(),
                PublicId.WORK_ORDER
                        .parse(id)
                        .orElseThrow(() -> new BusinessException(OrderError.ORDER_NOT_FOUND)));
    }
}
