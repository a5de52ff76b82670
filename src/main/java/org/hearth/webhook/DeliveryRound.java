package org.hearth.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hearth.platform.outbox.PartnerEvent;
import org.hearth.platform.outbox.PartnerEvents;

/** Delivers an endpoint's waiting events, one after the other, until one fails. */
@ApplicationScoped
class DeliveryRound {

    /** Then other endpoints have their turn with the worker; what is left waits for the next. */
    private static final int PORTIONS = 50;

    private final DeliveryRecords records;
    private final PartnerEvents events;
    private final Courier courier;

    DeliveryRound(DeliveryRecords records, PartnerEvents events, Courier courier) {
        this.records = records;
        this.events = events;
        this.courier = courier;
    }

    void deliver(long endpointId) {
        int portions = 0;
        while (deliverPortion(endpointId) && ++portions < PORTIONS) {
            continue;
        }
    }

    private boolean deliverPortion(long endpointId) {
        Optional<Delivery> taken = records.take(endpointId);
        if (taken.isEmpty()) {
            return false;
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
                return false;
            }
        }
        records.release(delivery);
        return true;
    }
}
