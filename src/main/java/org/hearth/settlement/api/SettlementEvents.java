package org.hearth.settlement.api;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import org.hearth.payment.api.Published;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.outbox.EventPayload;
import org.hearth.platform.outbox.PublicEvents;
import org.hearth.settlement.SettlementReady;
import org.hearth.settlement.api.ReconciliationResponse.SumResponse;

/** Events of settlement, in the shape of this room's answers. */
@Singleton
class SettlementEvents implements PublicEvents {

    private final EventPayload payloads;

    SettlementEvents(EventPayload payloads) {
        this.payloads = payloads;
    }

    @Override
    public Set<String> types() {
        return Set.of("settlement.ready");
    }

    @Override
    public Object data(String type, String payload) {
        SettlementReady ready = payloads.read(payload, SettlementReady.class);
        return new Ready(
                ready.businessDate(),
                Published.CURRENCY,
                SumResponse.of(ready.payments()),
                SumResponse.of(ready.reversals()),
                ready.netFen(),
                PublicId.RECONCILIATION.of(ready.reconciliationId()),
                ready.openDifferences());
    }

    /** The utility's book of a date is final; {@code GET /settlements/{businessDate}} has it. */
    record Ready(
            LocalDate businessDate,
            String currency,
            SumResponse payments,
            SumResponse reversals,
            long net,
            String reconciliationId,
            long openDifferences) {}
}
