package org.hearth.payment.gateway;

import java.time.Instant;

/**
 * An order as the gateway sees it.
 *
 * @param orderNumber the merchant's
 * @param reference the gateway's own number, or null
 * @param amountFen fen the order is about; what was taken, once it is paid
 * @param paidAt the gateway's time, or null
 * @param declined why not, or null
 */
public record GatewayOrder(
        String orderNumber,
        String reference,
        OrderState state,
        long amountFen,
        Instant paidAt,
        DeclineReason declined) {

    public static GatewayOrder unknown(String orderNumber) {
        return new GatewayOrder(orderNumber, null, OrderState.UNKNOWN, 0, null, null);
    }
}
