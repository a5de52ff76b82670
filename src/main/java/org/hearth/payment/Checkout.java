package org.hearth.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.hearth.payment.gateway.Cashier;
import org.hearth.payment.gateway.GatewayOrder;
import org.hearth.payment.gateway.PaymentMethod;
import org.hearth.platform.id.Ids;
import org.hearth.platform.id.UnguessableId;

/** One attempt to pay at a gateway's cashier. */
@Entity
class Checkout {

    /** How long the gateway takes money for it. */
    static final Duration TIME_TO_PAY = Duration.ofMinutes(15);

    /** Until when the payer is promised to know the outcome. */
    static final Duration PROMISE = Duration.ofMinutes(30);

    private static final Duration BETWEEN_CHECKS = Duration.ofMinutes(1);

    @Id long id;
    String publicId;
    long accountId;
    String accountNumber;
    Long residentId;

    @Enumerated(EnumType.STRING)
    PaymentMethod method;

    String gateway;
    long amountFen;
    Long paidFen;

    @Enumerated(EnumType.STRING)
    CheckoutState state;

    @Enumerated(EnumType.STRING)
    CheckoutFailure failure;

    String gatewayReference;
    String cashierUrl;
    String cashierCode;
    Long paymentId;
    Instant createdAt;
    Instant expiresAt;
    Instant paidAt;
    Instant askedAt;
    Instant checkAt;

    @Version int version;

    protected Checkout() {}

    Checkout(StartCheckout start, long accountId, String gateway, Instant now) {
        this.id = Ids.next();
        this.publicId = "chk_" + UnguessableId.next();
        this.accountId = accountId;
        this.accountNumber = start.accountNumber();
        this.residentId = start.residentId();
        this.method = start.method();
        this.gateway = gateway;
        this.amountFen = start.amountFen();
        this.state = CheckoutState.CREATED;
        this.createdAt = now;
        this.expiresAt = now.plus(TIME_TO_PAY);
        this.checkAt = now.plus(BETWEEN_CHECKS);
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    void atCashier(Cashier cashier) {
        cashierUrl = cashier.redirectUrl();
        cashierCode = cashier.code();
        become(CheckoutState.PENDING);
    }

    void paid(GatewayOrder order, Instant now) {
        become(CheckoutState.PAID);
        failure = null;
        gatewayReference = order.reference();
        paidFen = order.amountFen();
        paidAt = order.paidAt();
        checkAt = now.plus(BETWEEN_CHECKS);
    }

    /** Turned down; the order stays open at the gateway until its time is over. */
    void declined(CheckoutFailure reason) {
        become(CheckoutState.FAILED);
        failure = reason;
    }

    /** Nothing can be paid any more; what is paid already stays to be posted. */
    void ended(CheckoutFailure reason) {
        if (state.canBecome(CheckoutState.CLOSED)) {
            become(CheckoutState.CLOSED);
            failure = reason;
        }
        if (state != CheckoutState.PAID) {
            checkAt = null;
        }
    }

    void posted(long paymentId) {
        become(CheckoutState.POSTED);
        this.paymentId = paymentId;
        checkAt = null;
    }

    /** All of it went back by way of the gateway. */
    void refunded() {
        become(CheckoutState.REFUNDED);
    }

    /** Notes that the gateway is being asked now, and when again. */
    void asked(Instant now) {
        askedAt = now;
        checkAt = now.plus(BETWEEN_CHECKS);
    }

    private void become(CheckoutState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException(publicId + ": " + state + " to " + next);
        }
        state = next;
    }
}
