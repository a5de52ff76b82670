package org.hearth.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.partner.PartnerStatus;
import org.hearth.partner.Partners;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.outbox.PartnerEvent;
import org.hearth.platform.outbox.PartnerEvents;
import org.hearth.platform.security.SealedSecrets;

/**
 * Who delivers what, and what became of it; a portion is on disk before the next. A lease keeps
 * other workers off an endpoint while its events are on the way; one that died lets go by itself,
 * and what it had not written down is delivered once more under the same ids.
 */
@ApplicationScoped
class DeliveryRecords {

    private static final int A_PORTION = 20;
    private static final Duration SUSPENDED = Duration.ofMinutes(1);
    private static final Actor ACTOR = Actor.system("webhooks");

    private final WebhookRepository endpoints;
    private final WebhookEndpoints door;
    private final PartnerEvents events;
    private final Partners partners;
    private final SealedSecrets seal;
    private final Clock clock;

    DeliveryRecords(
            WebhookRepository endpoints,
            WebhookEndpoints door,
            PartnerEvents events,
            Partners partners,
            SealedSecrets seal,
            Clock clock) {
        this.endpoints = endpoints;
        this.door = door;
        this.events = events;
        this.partners = partners;
        this.seal = seal;
        this.clock = clock;
    }

    @Transactional
    public List<DueEndpoint> due(int limit) {
        return endpoints.due(clock.instant(), limit);
    }

    /** Takes an endpoint's next events; nothing if somebody else has it, or there are none. */
    @Transactional
    public Optional<Delivery> take(long endpointId) {
        Instant now = clock.instant();
        return endpoints
                .lockIfFree(endpointId)
                .filter(found -> found.due(now))
                .flatMap(
                        endpoint -> {
                            if (suspended(endpoint.partnerId)) {
                                endpoint.nextAt = now.plus(SUSPENDED);
                                return Optional.empty();
                            }
                            return portion(endpoint, now);
                        });
    }

    private boolean suspended(long partnerId) {
        return partners.byId(partnerId)
                .filter(partner -> partner.status() == PartnerStatus.ACTIVE)
                .isEmpty();
    }

    private Optional<Delivery> portion(WebhookEndpoint endpoint, Instant now) {
        long through =
                endpoint.replaying() ? endpoint.replayThrough : events.head(endpoint.partnerId);
        List<PartnerEvent> next =
                events.after(
                        endpoint.partnerId, endpoint.from(), through, endpoint.types(), A_PORTION);
        if (next.isEmpty()) {
            endpoint.done(through);
            return Optional.empty();
        }
        return Optional.of(
                new Delivery(
                        endpoint.id,
                        endpoint.take(now),
                        URI.create(endpoint.url),
                        endpoints.secrets(endpoint.id, now).stream()
                                .map(secret -> seal.open(secret.sealed, endpoint.id))
                                .map(SigningSecret::new)
                                .toList(),
                        next));
    }

    /**
     * Writes down what became of events, in their order; only the last of them may have failed.
     *
     * @param more whether the worker has more of what it took, and keeps the endpoint
     * @return whether the worker may go on
     */
    @Transactional
    public boolean record(Delivery delivery, List<Tried> tried, boolean more) {
        endpoints.add(delivery.endpointId(), tried);
        WebhookEndpoint endpoint =
                endpoints
                        .lock(delivery.endpointId())
                        .filter(found -> found.heldBy(delivery.lease()))
                        .orElse(null);
        if (endpoint == null) {
            return false;
        }
        for (Tried one : tried) {
            if (!one.outcome().accepted()) {
                failed(endpoint, one);
                return false;
            }
            endpoint.accepted(one.event().position(), one.at());
        }
        if (more) {
            endpoint.keep(clock.instant());
        } else {
            endpoint.release();
        }
        return true;
    }

    private void failed(WebhookEndpoint endpoint, Tried last) {
        endpoint.failed(last.at());
        if (last.outcome().gone()) {
            door.disable(ACTOR, endpoint, DisabledReason.GONE);
        } else if (endpoint.enduredEnough(last.at())) {
            door.disable(ACTOR, endpoint, DisabledReason.UNREACHABLE);
        }
    }
}
