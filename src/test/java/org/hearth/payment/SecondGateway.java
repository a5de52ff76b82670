package org.hearth.payment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.hearth.payment.gateway.Cashier;
import org.hearth.payment.gateway.GatewayException;
import org.hearth.payment.gateway.GatewayException.Reason;
import org.hearth.payment.gateway.GatewayOrder;
import org.hearth.payment.gateway.NewOrder;
import org.hearth.payment.gateway.NotificationAnswer;
import org.hearth.payment.gateway.OrderState;
import org.hearth.payment.gateway.PaymentGateway;
import org.hearth.payment.gateway.PaymentMethod;
import org.hearth.payment.gateway.ReceivedNotification;
import org.hearth.payment.gateway.Refund;
import org.hearth.payment.gateway.RefundState;

/** A second gateway, which takes bank cards while a test wants it to. */
@ApplicationScoped
@Priority(10)
public class SecondGateway implements PaymentGateway {

    private volatile boolean serving;
    private volatile String code;

    /** Serves, and never answers. */
    public void silent() {
        code = null;
        serving = true;
    }

    /** Serves, with a code to scan. */
    public void showing(String code) {
        this.code = code;
        serving = true;
    }

    public void off() {
        serving = false;
    }

    @Override
    public String code() {
        return "second";
    }

    @Override
    public Set<PaymentMethod> methods() {
        return serving ? Set.of(PaymentMethod.BANK_CARD) : Set.of();
    }

    @Override
    public Cashier create(NewOrder order) {
        if (code == null) {
            throw unreachable();
        }
        return Cashier.code(code);
    }

    @Override
    public GatewayOrder query(String orderNumber) {
        if (code == null) {
            throw unreachable();
        }
        return new GatewayOrder(orderNumber, "second1", OrderState.WAITING, 0, null, null);
    }

    @Override
    public GatewayOrder close(String orderNumber) {
        throw unreachable();
    }

    @Override
    public RefundState refund(Refund refund) {
        throw unreachable();
    }

    @Override
    public GatewayOrder read(ReceivedNotification notification) {
        throw unreachable();
    }

    @Override
    public NotificationAnswer answer(boolean accepted) {
        return new NotificationAnswer(accepted ? 200 : 500, "text/plain", "");
    }

    private static GatewayException unreachable() {
        return new GatewayException(Reason.UNREACHABLE, "no answer");
    }
}
