package org.hearth.payment.gateway.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.hearth.payment.gateway.DeclineReason;
import org.hearth.payment.gateway.GatewayException;
import org.hearth.payment.gateway.GatewayException.Reason;
import org.hearth.payment.gateway.GatewayOrder;
import org.hearth.payment.gateway.NewOrder;
import org.hearth.payment.gateway.Refund;
import org.hearth.platform.id.UnguessableId;

/** The sandbox gateway's ledger; each call is one transaction of its own, as in another company. */
@ApplicationScoped
class SandboxBooks {

    private final SandboxOrderRepository orders;
    private final EntityManager entities;
    private final Clock clock;

    SandboxBooks(SandboxOrderRepository orders, EntityManager entities, Clock clock) {
        this.orders = orders;
        this.entities = entities;
        this.clock = clock;
    }

    /** The reference of the order; of the one already there when it is sent again. */
    @Transactional
    public String open(NewOrder order) {
        SandboxOrder known = orders.numbered(order.orderNumber()).orElse(null);
        if (known == null) {
            SandboxOrder opened = new SandboxOrder(UnguessableId.next(), order, clock.instant());
            orders.persist(opened);
            return opened.reference;
        }
        if (known.amountFen != order.amountFen()) {
            throw new GatewayException(Reason.REFUSED, "order number used with another amount");
        }
        return known.reference;
    }

    @Transactional
    public GatewayOrder find(String orderNumber) {
        return orders.numbered(orderNumber)
                .map(SandboxOrder::seen)
                .orElseGet(() -> GatewayOrder.unknown(orderNumber));
    }

    @Transactional
    public GatewayOrder close(String orderNumber) {
        Optional<SandboxOrder> order = orders.lockNumbered(orderNumber);
        order.ifPresent(SandboxOrder::close);
        return order.map(SandboxOrder::seen).orElseGet(() -> GatewayOrder.unknown(orderNumber));
    }

    @Transactional
    public void refund(Refund refund) {
        SandboxOrder order =
                orders.lockNumbered(refund.orderNumber())
                        .orElseThrow(() -> new GatewayException(Reason.REFUSED, "no such order"));
        if (entities.find(SandboxRefund.class, refund.refundNumber()) != null) {
            return;
        }
        if (refund.amountFen() <= 0 || refund.amountFen() > order.refundableFen()) {
            throw new GatewayException(Reason.REFUSED, "more than what is left of the order");
        }
        order.refund(refund.amountFen());
        entities.persist(
                new SandboxRefund(
                        refund.refundNumber(),
                        order.reference,
                        refund.amountFen(),
                        clock.instant()));
    }

    @Transactional
    public Optional<SandboxCashierView> view(String reference) {
        return orders.findByIdOptional(reference)
                .map(order -> SandboxCashierView.of(order, clock.instant()));
    }

    /** Takes the payer's money, once; false when the order can no longer be paid. */
    @Transactional
    public boolean pay(String reference) {
        Optional<SandboxOrder> order = payable(reference);
        order.ifPresent(o -> o.pay(clock.instant()));
        return order.isPresent();
    }

    @Transactional
    public boolean decline(String reference, DeclineReason reason) {
        Optional<SandboxOrder> order = payable(reference);
        order.ifPresent(o -> o.decline(reason, clock.instant()));
        return order.isPresent();
    }

    private Optional<SandboxOrder> payable(String reference) {
        return orders.lock(reference).filter(order -> order.payable(clock.instant()));
    }
}
