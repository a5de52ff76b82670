package org.hearth.application.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.hearth.identity.StaffDirectory;
import org.hearth.identity.StaffMember;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.security.SignedIn;
import org.hearth.workorder.OrderError;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrders;

/** Whose orders the signed-in staff may see: their branch's, or all from head office. */
@ApplicationScoped
class OrdersInReach {

    private final WorkOrders orders;
    private final StaffDirectory staff;
    private final SignedIn person;

    OrdersInReach(WorkOrders orders, StaffDirectory staff, SignedIn person) {
        this.orders = orders;
        this.staff = staff;
        this.person = person;
    }

    /**
     * @throws BusinessException ORDER_NOT_FOUND for another branch's too
     */
    OrderView one(String id) {
        OrderView order = orders.byId(ApplicationSheets.id(id));
        if (!reaches(order)) {
            throw new BusinessException(OrderError.ORDER_NOT_FOUND);
        }
        return order;
    }

    boolean reaches(OrderView order) {
        String only = branch();
        return only == null || only.equals(order.branch());
    }

    /** The only branch that the signed-in staff work for, or null for head office. */
    String branch() {
        return staff.find(person.actor().id()).map(StaffMember::branch).orElse(null);
    }
}
