package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.hearth.payment.gateway.GatewayException;
import org.hearth.payment.gateway.GatewayOrder;
import org.hearth.payment.gateway.Gateways;
import org.hearth.payment.gateway.OrderState;
import org.hearth.payment.gateway.PaymentGateway;

/** Takes a checkout as far as the gateway's word allows. Outside any transaction. */
@ApplicationScoped
class CheckoutProgress {

    private final CheckoutRecords records;
    private final CheckoutPosting posting;
    private final Gateways gateways;
    private final Clock clock;

    CheckoutProgress(
            CheckoutRecords records, CheckoutPosting posting, Gateways gateways, Clock clock) {
        this.records = records;
        this.posting = posting;
        this.gateways = gateways;
        this.clock = clock;
    }

    /** Asks the gateway, posts what it took, and ends what ran out of time. */
    void advance(Checkout checkout) {
        if (checkout.state == CheckoutState.PAID) {
            posting.post(checkout.publicId);
            return;
        }
        GatewayOrder order = gateway(checkout).query(checkout.publicId);
        apply(checkout, order);
        if (order.state() != OrderState.PAID && checkout.expired(clock.instant())) {
            end(checkout, CheckoutFailure.EXPIRED);
        }
    }

    /** Closes the order at the gateway, unless money comes to light. */
    void end(Checkout checkout, CheckoutFailure why) {
        GatewayOrder order = gateway(checkout).close(checkout.publicId);
        if (order.state() == OrderState.PAID) {
            apply(checkout, order);
        } else {
            records.ended(checkout.publicId, why);
        }
    }

    /** What the gateway says of an order; repeated or outdated news changes nothing. */
    void apply(Checkout checkout, GatewayOrder order) {
        switch (order.state()) {
            case PAID -> {
                records.paid(checkout.publicId, order);
                posting.post(checkout.publicId);
            }
            case DECLINED ->
                    records.declined(checkout.publicId, CheckoutFailure.of(order.declined()));
            case CLOSED -> records.ended(checkout.publicId, CheckoutFailure.EXPIRED);
            case UNKNOWN, WAITING, REFUNDED -> {
                // Nothing to do: not there yet, or given back by hand at the gateway.
            }
        }
    }

    private PaymentGateway gateway(Checkout checkout) {
        return gateways.named(checkout.gateway)
                .orElseThrow(
                        () ->
                                new GatewayException(
                                        GatewayException.Reason.UNREACHABLE,
                                        "not configured here: " + checkout.gateway));
    }
}
