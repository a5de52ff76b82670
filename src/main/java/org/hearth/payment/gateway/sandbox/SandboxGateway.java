package org.hearth.payment.gateway.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.Set;
import org.hearth.payment.gateway.Cashier;
import org.hearth.payment.gateway.GatewayException;
import org.hearth.payment.gateway.GatewayException.Reason;
import org.hearth.payment.gateway.GatewayOrder;
import org.hearth.payment.gateway.NewOrder;
import org.hearth.payment.gateway.NotificationAnswer;
import org.hearth.payment.gateway.PaymentGateway;
import org.hearth.payment.gateway.PaymentMethod;
import org.hearth.payment.gateway.ReceivedNotification;
import org.hearth.payment.gateway.Refund;
import org.hearth.payment.gateway.RefundState;

/**
 * A gateway without money, for development, tests and demonstration. It stands for every method and
 * refuses to be called inside a transaction, as a real one would have to be kept out of it.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class SandboxGateway implements PaymentGateway {

    private final SandboxSettings settings;
    private final SandboxBooks books;
    private final SandboxSignature signature;
    private final ObjectMapper json;

    SandboxGateway(
            SandboxSettings settings,
            SandboxBooks books,
            SandboxSignature signature,
            ObjectMapper json) {
        this.settings = settings;
        this.books = books;
        this.signature = signature;
        this.json = json;
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public String code() {
        return "sandbox";
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public Set<PaymentMethod> methods() {
        return settings.open() ? EnumSet.allOf(PaymentMethod.class) : Set.of();
    }

    @Override
    public Cashier create(NewOrder order) {
        return Cashier.page(settings.cashierUrl(books.open(order)));
    }

    @Override
    public GatewayOrder query(String orderNumber) {
        return books.find(orderNumber);
    }

    @Override
    public GatewayOrder close(String orderNumber) {
        return books.close(orderNumber);
    }

    @Override
    public RefundState refund(Refund refund) {
        books.refund(refund);
        return RefundState.SUCCEEDED;
    }

    @Override
    public GatewayOrder read(ReceivedNotification notification) {
        if (!signature.authentic(notification)) {
            throw new GatewayException(Reason.FORGED, "wrong or old signature");
        }
        try {
            SandboxEvent event = json.readValue(notification.body(), SandboxEvent.class);
            if (event == null || !event.complete()) {
                throw new GatewayException(Reason.FORGED, "incomplete notification");
            }
            return event.order();
        } catch (JsonProcessingException e) {
            throw new GatewayException(Reason.FORGED, "not a notification", e);
        }
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public NotificationAnswer answer(boolean accepted) {
        return accepted
                ? new NotificationAnswer(200, "application/json", "{\"code\":\"SUCCESS\"}")
                : new NotificationAnswer(400, "application/json", "{\"code\":\"FAIL\"}");
    }
}
