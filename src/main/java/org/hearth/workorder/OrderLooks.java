package org.hearth.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hearth.identity.CustomerDesk;
import org.hearth.identity.StaffMember;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.database.Sql;
import org.hearth.platform.database.Writes;

/**
 * Who was shown whose address and contact in clear, and why (domain.md, Law): with the account's
 * other looks, or in the audit trail where an order has no account.
 */
@ApplicationScoped
public class OrderLooks {

    private final CustomerDesk customers;
    private final WorkOrders orders;
    private final AuditTrail audit;
    private final Sql sql;
    private final Clock clock;

    OrderLooks(CustomerDesk customers, WorkOrders orders, AuditTrail audit, Sql sql, Clock clock) {
        this.customers = customers;
        this.orders = orders;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Somebody is about to see an order in clear.
     *
     * @param reason at most 200 characters
     */
    @Transactional
    public void look(StaffMember who, OrderView order, String reason) {
        Actor actor = Actor.staff(who.username());
        if (order.accountNumber() == null) {
            audit.transition(actor, "order.looked-at", "order", order.orderId(), null, null, null);
            orders.note(actor, order.orderId(), OrderWords.note(reason));
        } else {
            customers.look(actor, order.accountNumber(), reason);
        }
    }

    /** Who has the order sees it in clear, as they must go there: logged the first time. */
    @Transactional
    public void visit(StaffMember who, OrderView order) {
        int first =
                sql.change(
                        "insert ignore into order_visitor values (?, ?, ?)",
                        order.orderId(),
                        who.username(),
                        Writes.utc(clock.instant()));
        if (first == 1) {
            look(who, order, "工单 " + order.number());
        }
    }
}
