package org.hearth.payment.gateway.sandbox;

import java.time.Instant;
import org.hearth.payment.gateway.DeclineReason;
import org.hearth.payment.gateway.GatewayOrder;
import org.hearth.payment.gateway.OrderState;

/** The body of a sandbox notification, as JSON. */
record SandboxEvent(
        String orderNumber,
        String reference,
        OrderState state,
        long amountFen,
        String currency,
        Instant paidAt,
        DeclineReason declined) {

    static SandboxEvent of(GatewayOrder order) {
        return new SandboxEvent(
                order.orderNumber(),
                order.reference(),
                order.state(),
                order.amountFen(),
                "CNY",
                order.paidAt(),
                order.declined());
    }

    GatewayOrder order() {
        return new GatewayOrder(orderNumber, reference, state, amountFen, paidAt, declined);
    }

    /** Whether it says all that the state needs. */
    boolean complete() {
        return orderNumber != null
                && state != null
                && "CNY".equals(currency)
                && (state != OrderState.PAID || (paidAt != null && amountFen > 0));
    }
}
