package org.hearth.payment.api;

import jakarta.inject.Singleton;
import java.util.Set;
import org.hearth.payment.PaymentView;
import org.hearth.payment.ReversalView;
import org.hearth.platform.outbox.EventPayload;
import org.hearth.platform.outbox.PublicEvents;

/** Events of payments, told as the payment was when it happened. */
@Singleton
class PaymentEvents implements PublicEvents {

    private static final String REVERSED = "payment.reversed";

    private final EventPayload payloads;

    PaymentEvents(EventPayload payloads) {
        this.payloads = payloads;
    }

    @Override
    public Set<String> types() {
        return Set.of("payment.posted", "payment.suspended", REVERSED);
    }

    @Override
    public Object data(String type, String payload) {
        return type.equals(REVERSED)
                ? ReversalResponse.of(payloads.read(payload, ReversalView.class))
                : PaymentResponse.of(payloads.read(payload, PaymentView.class));
    }
}
