package org.hearth.payment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.hearth.payment.gateway.GatewayException;
import org.hearth.payment.gateway.Gateways;
import org.hearth.payment.gateway.PaymentGateway;
import org.hearth.payment.gateway.Refund;
import org.hearth.payment.gateway.RefundState;
import org.hearth.platform.id.PublicId;
import org.jboss.logging.Logger;

/**
 * Sends approved refunds to the gateway that took the money, outside of any transaction. The same
 * number sent again is the same refund, so what was cut short is simply sent again.
 */
@ApplicationScoped
class RefundPayout {

    private static final Logger LOG = Logger.getLogger(RefundPayout.class);

    private final RefundRecords records;
    private final CheckoutRecords checkouts;
    private final Gateways gateways;

    RefundPayout(RefundRecords records, CheckoutRecords checkouts, Gateways gateways) {
        this.records = records;
        this.checkouts = checkouts;
        this.gateways = gateways;
    }

    @Scheduled(
            every = "60s",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        records.due().forEach(this::payOut);
    }

    /** Never fails: an approved refund stays on record, and the sweep tries again. */
    void payOut(long refundId) {
        try {
            records.take(refundId).ifPresent(this::send);
        } catch (RuntimeException e) {
            LOG.errorf(e, "refund %s is stuck, tried again later", PublicId.REFUND.of(refundId));
        }
    }

    private void send(RefundRecords.Payout payout) {
        String number = PublicId.REFUND.of(payout.refundId());
        try {
            RefundState state =
                    gateway(payout.order())
                            .refund(new Refund(payout.order(), number, payout.amountFen(), number));
            if (state == RefundState.SUCCEEDED) {
                records.paidByGateway(payout, number);
            }
        } catch (GatewayException e) {
            if (e.reason() == GatewayException.Reason.REFUSED) {
                records.failed(payout.refundId());
            } else {
                LOG.warnf("refund %s: the gateway does not answer, asked again later", number);
            }
        }
    }

    private PaymentGateway gateway(String order) {
        return checkouts
                .find(order)
                .flatMap(checkout -> gateways.named(checkout.gateway))
                .orElseThrow(
                        () ->
                                new GatewayException(
                                        GatewayException.Reason.UNREACHABLE,
                                        "not configured here"));
    }
}
