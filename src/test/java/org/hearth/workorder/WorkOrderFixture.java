package org.hearth.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import org.hearth.Given;
import org.hearth.account.Accounts;
import org.hearth.platform.audit.Actor;
import org.hearth.servicetime.ServiceClass;

/** Orders of a test's own. */
@ApplicationScoped
public class WorkOrderFixture {

    public static final Actor DESK = Actor.staff("desk");
    public static final Actor TECHNICIAN = Actor.staff("technician");
    public static final Actor CALLER = Actor.staff("caller");

    private final Given given;
    private final Accounts accounts;
    private final WorkOrders orders;
    private final OrderWork work;

    WorkOrderFixture(Given given, Accounts accounts, WorkOrders orders, OrderWork work) {
        this.given = given;
        this.accounts = accounts;
        this.orders = orders;
        this.work = work;
    }

    /** A request about a new account, before it is an order. */
    public NewOrder asked(WorkOrderType type) {
        Given.AccountRow account = given.account();
        return NewOrder.of(
                type,
                OrderChannel.CALL,
                accounts.site(account.number()).orElseThrow(),
                new OrderContact("测试伟", account.phone(), "zh-CN"),
                "灶具打不着火");
    }

    public OrderView created(WorkOrderType type) {
        return orders.create(DESK, asked(type));
    }

    public OrderView created(WorkOrderType type, ServiceClass ofClass) {
        return orders.create(DESK, asked(type).ofClass(ofClass));
    }

    /** An order that a technician has taken on. */
    public OrderView accepted(WorkOrderType type) {
        OrderView order =
                type == WorkOrderType.COMPLAINT
                        ? created(type, ServiceClass.ORDINARY)
                        : created(type);
        dispatched(order);
        return work.accept(TECHNICIAN, order.orderId());
    }

    /** Gives an order to the technician, in the branch that has it. */
    public void dispatched(OrderView order) {
        work.dispatch(DESK, order.orderId(), order.branch(), TECHNICIAN.id(), OrderWords.none());
    }

    /** An order whose customer was answered and waits for the call-back. */
    public OrderView answered(WorkOrderType type) {
        long order = accepted(type).orderId();
        work.arrive(TECHNICIAN, order);
        work.handle(TECHNICIAN, order, OrderWords.said("换了点火器"));
        return work.answer(DESK, order, OrderWords.said("已修好"));
    }
}
