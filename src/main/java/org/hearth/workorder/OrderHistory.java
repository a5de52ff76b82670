package org.hearth.workorder;

import java.time.Instant;
import org.hearth.platform.audit.Actor;

/**
 * One step of an order.
 *
 * @param from the state before, or null at the beginning
 * @param said what its customer reads, or null
 * @param note what only staff read, or null
 */
public record OrderHistory(
        Instant at,
        Actor actor,
        OrderStep step,
        OrderState from,
        OrderState to,
        String said,
        String note) {

    /** The step as the customer sees it. */
    public OrderHistory forCustomer() {
        return new OrderHistory(at, actor, step, from, to, said, null);
    }
}
