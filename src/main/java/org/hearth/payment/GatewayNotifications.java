package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.hearth.payment.gateway.GatewayException;
import org.hearth.payment.gateway.GatewayOrder;
import org.hearth.payment.gateway.Gateways;
import org.hearth.payment.gateway.NotificationAnswer;
import org.hearth.payment.gateway.OrderState;
import org.hearth.payment.gateway.PaymentGateway;
import org.hearth.payment.gateway.ReceivedNotification;
import org.jboss.logging.Logger;

/**
 * The door for what gateways tell of their own accord. Accepted is what is known for good; anything
 * else the gateway is to repeat.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class GatewayNotifications {

    private static final Logger LOG = Logger.getLogger(GatewayNotifications.class);

    private final Gateways gateways;
    private final CheckoutRecords records;
    private final CheckoutProgress progress;

    GatewayNotifications(Gateways gateways, CheckoutRecords records, CheckoutProgress progress) {
        this.gateways = gateways;
        this.records = records;
        this.progress = progress;
    }

    /** Empty where there is no such gateway. */
    public Optional<NotificationAnswer> receive(String code, ReceivedNotification notification) {
        return gateways.named(code).map(gateway -> gateway.answer(accepted(gateway, notification)));
    }

    private boolean accepted(PaymentGateway gateway, ReceivedNotification notification) {
        try {
            GatewayOrder order = gateway.read(notification);
            Optional<Checkout> checkout =
                    records.find(order.orderNumber()).filter(c -> c.gateway.equals(gateway.code()));
            checkout.ifPresent(c -> progress.apply(c, believed(gateway, c, order)));
            return checkout.isPresent();
        } catch (GatewayException e) {
            LOG.warnf("Notification of %s not accepted: %s", gateway.code(), e.getMessage());
            return false;
        }
    }

    /** An amount other than the one asked for is believed only from the gateway's own books. */
    private static GatewayOrder believed(
            PaymentGateway gateway, Checkout checkout, GatewayOrder told) {
        boolean asAsked = told.amountFen() == checkout.amountFen;
        return told.state() == OrderState.PAID && !asAsked
                ? gateway.query(checkout.publicId)
                : told;
    }
}
