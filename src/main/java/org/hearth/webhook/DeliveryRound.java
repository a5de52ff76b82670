package org.hearth.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.platform.outbox.PartnerEvent;
import org.hearth.platform.outbox.PartnerEvents;

/**
 * Delivers an endpoint's waiting events, one after the other, until one fails. What became of a
 * portion is written down at once: an event of a busy day would cost more to note than to send.
 */
@ApplicationScoped
class DeliveryRound {

    /** Then other endpoints have their turn with the worker; what is left waits for the next. */
    private static final int PORTIONS = 50;

    /**
     * A slow receiver's events are written down after so long: the lease is longer than this and an
     * attempt together, and whoever ends the endpoint meanwhile is soon noticed.
     */
    static final Duration UNNOTED = Duration.ofSeconds(5);

    private final DeliveryRecords records;
    private final PartnerEvents events;
    private final Courier courier;
    private final Clock clock;

    DeliveryRound(DeliveryRecords records, PartnerEvents events, Courier courier, Clock clock) {
        this.records = records;
        this.events = events;
        this.courier = courier;
        this.clock = clock;
    }

    void deliver(long endpointId) {
        int portions = 0;
        while (deliverPortion(endpointId) && ++portions < PORTIONS) {
            continue;
        }
    }

    private boolean deliverPortion(long endpointId) {
        Instant noted = clock.instant();
        Optional<Delivery> taken = records.take(endpointId);
        if (taken.isEmpty()) {
            return false;
        }
        Delivery delivery = taken.get();
        List<Tried> waiting = new ArrayList<>();
        int left = delivery.events().size();
        for (PartnerEvent event : delivery.events()) {
            Tried tried = send(delivery, event);
            waiting.add(tried);
            left--;
            boolean slow = !tried.at().isBefore(noted.plus(UNNOTED));
            if (left == 0 || slow || !tried.outcome().accepted()) {
                if (!records.record(delivery, waiting, left > 0)) {
                    return false;
                }
                waiting.clear();
                noted = tried.at();
            }
        }
        return true;
    }

    private Tried send(Delivery delivery, PartnerEvent event) {
        Outcome outcome =
                courier.send(
                        delivery.target(),
                        delivery.secrets(),
                        event.envelope().id(),
                        events.json(event.envelope()));
        return new Tried(event, outcome, clock.instant());
    }
}
