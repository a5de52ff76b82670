package org.hearth.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import org.hearth.identity.CustomerDesk;
import org.hearth.identity.StaffMember;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.workorder.OrderLooks;
import org.hearth.workorder.OrderView;

/**
 * Logs who looked at whose complaint (domain.md, Law): with the account's other looks where it has
 * an account, and in the audit trail.
 */
@ApplicationScoped
class ComplaintLooks {

    private final CustomerDesk customers;
    private final OrderLooks clear;
    private final AuditTrail audit;

    ComplaintLooks(CustomerDesk customers, OrderLooks clear, AuditTrail audit) {
        this.customers = customers;
        this.clear = clear;
        this.audit = audit;
    }

    /** The page, with name and phone masked. */
    void page(Actor staff, OrderView order) {
        if (order.accountNumber() != null) {
            customers.find(staff, order.accountNumber());
        }
        log(staff, "complaint.looked-at", order);
    }

    void photo(Actor staff, OrderView order) {
        log(staff, "complaint.photo-looked-at", order);
    }

    /** Name, phone and place in clear. */
    void contact(StaffMember staff, OrderView order, String reason) {
        clear.look(staff, order, reason);
    }

    private void log(Actor staff, String action, OrderView order) {
        audit.transition(staff, action, "order", order.orderId(), order.accountId(), null, null);
    }
}
