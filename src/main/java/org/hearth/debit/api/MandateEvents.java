package org.hearth.debit.api;

import jakarta.inject.Singleton;
import java.util.Set;
import org.hearth.debit.MandateView;
import org.hearth.platform.outbox.EventPayload;
import org.hearth.platform.outbox.PublicEvents;

/** Events of mandates, told as the mandate was when it happened. */
@Singleton
class MandateEvents implements PublicEvents {

    private final EventPayload payloads;

    MandateEvents(EventPayload payloads) {
        this.payloads = payloads;
    }

    @Override
    public Set<String> types() {
        return Set.of("mandate.cancelled");
    }

    @Override
    public Object data(String type, String payload) {
        return MandateResponse.of(payloads.read(payload, MandateView.class));
    }
}
