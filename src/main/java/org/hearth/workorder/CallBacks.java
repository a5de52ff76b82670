package org.hearth.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;

/**
 * The call-back (回访): made by somebody who did not handle the order; it closes the order or reopens
 * it.
 */
@ApplicationScoped
public class CallBacks {

    private final OrderSteps steps;
    private final WorkOrders orders;
    private final Clock clock;

    CallBacks(OrderSteps steps, WorkOrders orders, Clock clock) {
        this.steps = steps;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * The customer says that it is solved.
     *
     * @throws BusinessException CALL_BACK_BY_HANDLER, ORDER_STATE, ORDER_NOT_FOUND
     */
    @Transactional
    public OrderView solved(Actor actor, long orderId, OrderWords words) {
        return steps.step(
                orderId,
                OrderStep.CLOSED,
                actor,
                words,
                order -> {
                    allow(order, actor);
                    order.close(true, clock.instant());
                });
    }

    /** The customer says that it is not solved: the order is open again. */
    @Transactional
    public OrderView notSolved(Actor actor, long orderId, OrderWords words) {
        if (!orders.byId(orderId).mayBeCalledBackBy(actor.id())) {
            throw new BusinessException(OrderError.CALL_BACK_BY_HANDLER);
        }
        return orders.notSolved(actor, orderId, words);
    }

    /** Nobody answered; after the third try the order closes without the customer's word. */
    @Transactional
    public OrderView notReached(Actor actor, long orderId) {
        boolean[] last = new boolean[1];
        OrderView tried =
                steps.step(
                        orderId,
                        OrderStep.NOT_REACHED,
                        actor,
                        OrderWords.none(),
                        order -> {
                            allow(order, actor);
                            last[0] = order.notReached();
                        });
        return last[0] ? closeUnheard(actor, orderId) : tried;
    }

    private OrderView closeUnheard(Actor actor, long orderId) {
        return steps.step(
                orderId,
                OrderStep.CLOSED,
                actor,
                OrderWords.none(),
                order -> order.close(null, clock.instant()));
    }

    private static void allow(WorkOrder order, Actor actor) {
        if (!order.mayBeCalledBackBy(actor.id())) {
            throw new BusinessException(OrderError.CALL_BACK_BY_HANDLER);
        }
    }
}
