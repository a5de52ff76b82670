package org.hearth.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hearth.platform.outbox.PartnerEvent;
import org.hearth.platform.outbox.PartnerEvents;

/** Delivers an endpoint's next events, one after the other, until one fails. */
@ApplicationScoped
class DeliveryRound {

    private final DeliveryRecords records;
    private final PartnerEvents events;
    private final Courier courier;

    DeliveryRound(DeliveryRecords records, PartnerEvents events, Courier courier) {
        this.records = records;
        this.events = events;
        this.courier = courier;
    }

    void deliver(long endpointId) {
        Optional<Delivery> taken = records.take(endpointId);
        if (taken.isEmpty()) {
            return;
        }
        Delivery delivery = taken.get();
        for (PartnerEvent event : delivery.events()) {
            Outcome outcome =
                    courier.send(
                            delivery.target(),
                            delivery.secrets(),
                            event.envelope().id(),
                            events.json(event.envelope()));
            if (!records.record(delivery, event, outcome)) {
                return;
            }
        }
        records.release(delivery);
    }
}
