package org.hearth.payment.gateway.sandbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.payment.gateway.DeclineReason;
import org.hearth.payment.gateway.GatewayOrder;
import org.hearth.payment.gateway.NewOrder;
import org.hearth.payment.gateway.OrderState;
import org.hearth.payment.gateway.PaymentMethod;

/** An order in the sandbox gateway's books. Nothing of Hearth's is looked at here. */
@Entity
@Table(name = "sandbox_gateway_order")
class SandboxOrder {

    @Id String reference;
    String orderNumber;

    @Enumerated(EnumType.STRING)
    PaymentMethod method;

    String description;
    long amountFen;
    long refundedFen;

    @Enumerated(EnumType.STRING)
    OrderState state;

    @Enumerated(EnumType.STRING)
    DeclineReason declineReason;

    String notifyUrl;
    String returnUrl;
    Instant createdAt;
    Instant expiresAt;
    Instant paidAt;
    Instant notifyAt;
    int notifyAttempts;

    @Version int version;

    protected SandboxOrder() {}

    SandboxOrder(String reference, NewOrder order, Instant now) {
        this.reference = reference;
        this.orderNumber = order.orderNumber();
        this.method = order.method();
        this.description = order.description();
        this.amountFen = order.amountFen();
        this.state = OrderState.WAITING;
        this.notifyUrl = order.notifyUrl();
        this.returnUrl = order.returnUrl();
        this.createdAt = now;
        this.expiresAt = order.expiresAt();
    }

    /** Whether the payer can still pay: also after a decline, as at a real cashier. */
    boolean payable(Instant now) {
        return (state == OrderState.WAITING || state == OrderState.DECLINED)
                && now.isBefore(expiresAt);
    }

    void pay(Instant now) {
        state = OrderState.PAID;
        declineReason = null;
        paidAt = now;
        tellFrom(now);
    }

    void decline(DeclineReason reason, Instant now) {
        state = OrderState.DECLINED;
        declineReason = reason;
        tellFrom(now);
    }

    /** Ends the order unless money was taken for it. */
    void close() {
        if (state == OrderState.WAITING || state == OrderState.DECLINED) {
            state = OrderState.CLOSED;
        }
    }

    void refund(long fen) {
        refundedFen += fen;
        state = OrderState.REFUNDED;
    }

    long refundableFen() {
        return state == OrderState.PAID || state == OrderState.REFUNDED
                ? amountFen - refundedFen
                : 0;
    }

    private void tellFrom(Instant now) {
        notifyAt = now;
        notifyAttempts = 0;
    }

    GatewayOrder seen() {
        return new GatewayOrder(orderNumber, reference, state, amountFen, paidAt, declineReason);
    }
}
