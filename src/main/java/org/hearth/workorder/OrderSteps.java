package org.hearth.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.hearth.platform.audit.Actor;

/**
 * The one way in which a step is taken: order held, state changed, event and clocks written, told.
 */
@ApplicationScoped
class OrderSteps {

    private final WorkOrderRepository orders;
    private final HeldOrders held;
    private final OrderEventRepository events;
    private final OrderClocks clocks;
    private final Event<OrderStepped> told;
    private final Clock clock;

    OrderSteps(
            WorkOrderRepository orders,
            HeldOrders held,
            OrderEventRepository events,
            OrderClocks clocks,
            Event<OrderStepped> told,
            Clock clock) {
        this.orders = orders;
        this.held = held;
        this.events = events;
        this.clocks = clocks;
        this.told = told;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    OrderView begin(WorkOrder order, Actor actor, OrderWords words) {
        orders.persist(order);
        return record(order, null, OrderStep.CREATED, actor, words);
    }

    /**
     * @param change the step itself, which refuses where the state does not allow it
     */
    @Transactional(TxType.MANDATORY)
    OrderView step(
            long orderId,
            OrderStep step,
            Actor actor,
            OrderWords words,
            Consumer<WorkOrder> change) {
        WorkOrder order = held.hold(orderId);
        OrderState before = order.state;
        change.accept(order);
        return record(order, before, step, actor, words);
    }

    private OrderView record(
            WorkOrder order, OrderState before, OrderStep step, Actor actor, OrderWords words) {
        Instant now = clock.instant();
        events.persist(new OrderEvent(order, step, before, actor, words, now));
        clocks.after(order, step, now);
        OrderView view = order.view();
        told.fire(new OrderStepped(view, step, before, actor, words));
        return view;
    }
}
