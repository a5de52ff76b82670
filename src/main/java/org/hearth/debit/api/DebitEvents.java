package org.hearth.debit.api;

import jakarta.inject.Singleton;
import java.util.Set;
import org.hearth.debit.DebitBatchView;
import org.hearth.debit.MandateView;
import org.hearth.platform.outbox.EventPayload;
import org.hearth.platform.outbox.PublicEvents;

/** Events of mandates and batches, told as the calls answer them. */
@Singleton
class DebitEvents implements PublicEvents {

    private static final String BATCH_READY = "debit-batch.ready";

    private final EventPayload payloads;

    DebitEvents(EventPayload payloads) {
        this.payloads = payloads;
    }

    @Override
    public Set<String> types() {
        return Set.of("mandate.requested", "mandate.cancelled", BATCH_READY);
    }

    @Override
    public Object data(String type, String payload) {
        return type.equals(BATCH_READY)
                ? DebitBatchResponse.of(payloads.read(payload, DebitBatchView.class))
                : MandateResponse.of(payloads.read(payload, MandateView.class));
    }
}
