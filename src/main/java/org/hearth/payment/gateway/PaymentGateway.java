package org.hearth.payment.gateway;

import java.util.Set;

/**
 * A company that takes money from a payer on the utility's behalf. The shape is that of WeChat Pay
 * API v3 and of Alipay: an order is created under the merchant's own number, the payer is sent to
 * the cashier, a signed notification tells the outcome and is repeated until it is answered, and
 * the merchant may ask, close and refund by its number.
 *
 * <p>Every call is remote: never inside a transaction. Any may throw {@link GatewayException}.
 */
public interface PaymentGateway {

    /** The name in configuration, in the notification's address and in the books. */
    String code();

    /** The methods it serves; none where it is not configured. */
    Set<PaymentMethod> methods();

    /** Opens an order. The same order sent again answers the same cashier. */
    Cashier create(NewOrder order);

    /** The order as the gateway sees it now; {@link OrderState#UNKNOWN} if it never arrived. */
    GatewayOrder query(String orderNumber);

    /** Ends an unpaid order; the answer is PAID when the payer was faster. */
    GatewayOrder close(String orderNumber);

    /** Gives money back. The same refund number sent again is the same refund. */
    RefundState refund(Refund refund);

    /**
     * The order that an authentic notification tells of.
     *
     * @throws GatewayException FORGED when the signature, its age or the form is wrong
     */
    GatewayOrder read(ReceivedNotification notification);

    /** What the gateway expects to hear; it repeats the notification until it is accepted. */
    NotificationAnswer answer(boolean accepted);
}
