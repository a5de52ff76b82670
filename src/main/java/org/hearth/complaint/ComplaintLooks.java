package org.hearth.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import org.hearth.identity.CustomerDesk;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.WorkOrders;

/**
 * Logs who looked at whose complaint (domain.md, Law): with the account's other looks where it has
 * an account, and in the audit trail.
 */
@ApplicationScoped
class ComplaintLooks {

    private final CustomerDesk customers;
    private final WorkOrders orders;
    private final AuditTrail audit;

    ComplaintLooks(CustomerDesk customers, WorkOrders orders, AuditTrail audit) {
        this.customers = customers;
        this.orders = orders;
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
    void contact(Actor staff, OrderView order, String reason) {
        if (order.accountNumber() != null) {
            customers.look(staff, order.accountNumber(), reason);
        }
        orders.note(staff, order.orderId(), OrderWords.note(reason));
        log(staff, "complaint.contact-looked-at", order);
    }

    private void log(Actor staff, String action, OrderView order) {
        audit.transition(staff, action, "order", order.orderId(), order.accountId(), null, null);
    }
}
