package org.hearth.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.http.AddressRefused;
import org.hearth.platform.http.OutboundAddresses;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.outbox.Outbox;
import org.hearth.platform.outbox.PartnerEvents;
import org.hearth.platform.security.SealedSecrets;

/** The door to webhook endpoints for the partners that own them. */
@ApplicationScoped
public class WebhookEndpoints {

    private static final int MOST = 10;

    /** How long the former secret signs beside the new one. */
    private static final Duration OVERLAP = Duration.ofHours(24);

    private final WebhookRepository endpoints;
    private final PartnerEvents events;
    private final OutboundAddresses addresses;
    private final SealedSecrets seal;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    WebhookEndpoints(
            WebhookRepository endpoints,
            PartnerEvents events,
            OutboundAddresses addresses,
            SealedSecrets seal,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.endpoints = endpoints;
        this.events = events;
        this.addresses = addresses;
        this.seal = seal;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Registers an endpoint; it gets the events that happen from now on.
     *
     * @throws BusinessException WEBHOOK_URL_NOT_ALLOWED, WEBHOOK_ENDPOINT_LIMIT
     */
    @Transactional
    public EndpointWithSecret register(
            Actor actor, long partnerId, String url, List<String> eventTypes) {
        check(url);
        if (endpoints.ofPartner(partnerId).size() >= MOST) {
            throw new BusinessException(WebhookError.WEBHOOK_ENDPOINT_LIMIT);
        }
        Instant now = clock.instant();
        WebhookEndpoint endpoint =
                new WebhookEndpoint(partnerId, url, eventTypes, events.head(partnerId), now);
        endpoints.persist(endpoint);
        audited(actor, "webhook.register", endpoint, null);
        return new EndpointWithSecret(view(endpoint), newSecret(endpoint, now), null);
    }

    /** A partner's endpoints, oldest first; there are {@value #MOST} at most. */
    @Transactional
    public List<EndpointView> of(long partnerId) {
        return endpoints.ofPartner(partnerId).stream().map(this::view).toList();
    }

    /**
     * @throws BusinessException WEBHOOK_ENDPOINT_NOT_FOUND for an unknown and a foreign one alike
     */
    @Transactional
    public EndpointView own(long partnerId, String id) {
        return view(endpoints.of(partnerId, parse(id)).orElseThrow(WebhookEndpoints::notFound));
    }

    /**
     * Changes what is given and leaves the rest.
     *
     * @param url or null
     * @param eventTypes or null
     * @param active or null; true again delivers on from where it stopped
     */
    @Transactional
    public EndpointView update(
            Actor actor,
            long partnerId,
            String id,
            String url,
            List<String> eventTypes,
            Boolean active) {
        WebhookEndpoint endpoint = locked(partnerId, id);
        EndpointState before = endpoint.state;
        if (url != null && !url.equals(endpoint.url)) {
            check(url);
            endpoint.moveTo(url);
            audited(actor, "webhook.move", endpoint, before);
        }
        if (eventTypes != null && !eventTypes.equals(endpoint.types())) {
            endpoint.listenTo(eventTypes);
            audited(actor, "webhook.listen", endpoint, before);
        }
        if (Boolean.TRUE.equals(active) && before == EndpointState.DISABLED) {
            endpoint.enable();
            audited(actor, "webhook.enable", endpoint, before);
        } else if (Boolean.FALSE.equals(active) && before == EndpointState.ACTIVE) {
            disable(actor, endpoint, DisabledReason.BY_PARTNER);
        }
        return view(endpoint);
    }

    /** Ends an endpoint; its secrets are gone. */
    @Transactional
    public void remove(Actor actor, long partnerId, String id) {
        WebhookEndpoint endpoint = locked(partnerId, id);
        EndpointState before = endpoint.state;
        endpoint.remove();
        endpoints.forgetSecrets(endpoint.id);
        audited(actor, "webhook.remove", endpoint, before);
    }

    /** Makes a new secret; for a day the one before signs as well. */
    @Transactional
    public EndpointWithSecret rotate(Actor actor, long partnerId, String id) {
        WebhookEndpoint endpoint = locked(partnerId, id);
        Instant now = clock.instant();
        Instant end = now.plus(OVERLAP);
        endpoints
                .secrets(endpoint.id, now)
                .forEach(
                        former -> {
                            if (former.expiresAt == null) {
                                former.expiresAt = end;
                            }
                        });
        audited(actor, "webhook.rotate", endpoint, endpoint.state);
        return new EndpointWithSecret(view(endpoint), newSecret(endpoint, now), end);
    }

    /**
     * Delivers events again, in their order and before anything new.
     *
     * @param from the first of them
     * @param through the last, or null for all that were delivered since
     * @throws BusinessException EVENT_NOT_FOUND
     */
    @Transactional
    public EndpointView replay(
            Actor actor, long partnerId, String id, String from, String through) {
        WebhookEndpoint endpoint = locked(partnerId, id);
        replay(actor, endpoint, from, through);
        return view(endpoint);
    }

    /** Each try of an endpoint, newest first. */
    @Transactional
    public List<AttemptView> attempts(long partnerId, String id, long beforeId, int limit) {
        WebhookEndpoint endpoint =
                endpoints.of(partnerId, parse(id)).orElseThrow(WebhookEndpoints::notFound);
        return endpoints.attempts(endpoint.id, beforeId, limit).stream()
                .map(WebhookAttempt::view)
                .toList();
    }

    void replay(Actor actor, WebhookEndpoint endpoint, String from, String through) {
        long first = position(endpoint.partnerId, from);
        long last = through == null ? endpoint.position : position(endpoint.partnerId, through);
        long until = Math.min(last, endpoint.position);
        if (first <= until) {
            endpoint.replay(first - 1, until);
        }
        audited(actor, "webhook.replay", endpoint, endpoint.state);
    }

    /** Sends nothing more; a partner that has not asked for it finds that among its events. */
    void disable(Actor actor, WebhookEndpoint endpoint, DisabledReason reason) {
        EndpointState before = endpoint.state;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        endpoint.disable(reason, now);
        audited(actor, "webhook.disable", endpoint, before);
        if (reason != DisabledReason.BY_PARTNER) {
            outbox.publish(
                    WebhookDisabled.TYPE,
                    endpoint.partnerId,
                    endpoint.id,
                    null,
                    new WebhookDisabled(
                            PublicId.WEBHOOK_ENDPOINT.of(endpoint.id), endpoint.url, reason, now));
        }
    }

    EndpointView view(WebhookEndpoint endpoint) {
        return new EndpointView(
                PublicId.WEBHOOK_ENDPOINT.of(endpoint.id),
                endpoint.partnerId,
                endpoint.url,
                endpoint.types(),
                endpoint.state,
                endpoint.disabledReason,
                endpoint.disabledAt,
                endpoint.failures,
                endpoint.failingSince,
                endpoint.nextAt,
                Math.max(0, events.head(endpoint.partnerId) - endpoint.position),
                endpoint.replaying(),
                endpoint.deliveredAt,
                endpoint.createdAt);
    }

    void audited(Actor actor, String action, WebhookEndpoint endpoint, EndpointState before) {
        audit.transition(
                actor, action, "webhook-endpoint", endpoint.id, null, before, endpoint.state);
    }

    private void check(String url) {
        try {
            addresses.registrable(url);
        } catch (AddressRefused refused) {
            throw new BusinessException(WebhookError.WEBHOOK_URL_NOT_ALLOWED);
        }
    }

    private String newSecret(WebhookEndpoint endpoint, Instant now) {
        SigningSecret secret = SigningSecret.make();
        endpoints.add(new WebhookSecret(endpoint.id, seal.seal(secret.bytes(), endpoint.id), now));
        return secret.shown();
    }

    private WebhookEndpoint locked(long partnerId, String id) {
        return endpoints
                .lock(parse(id))
                .filter(found -> found.partnerId == partnerId)
                .filter(found -> found.state != EndpointState.REMOVED)
                .orElseThrow(WebhookEndpoints::notFound);
    }

    private long position(long partnerId, String eventId) {
        OptionalLong id = PublicId.EVENT.parse(eventId);
        return id.stream()
                .flatMap(event -> events.position(partnerId, event).stream())
                .findFirst()
                .orElseThrow(() -> new BusinessException(WebhookError.EVENT_NOT_FOUND));
    }

    static long parse(String id) {
        return PublicId.WEBHOOK_ENDPOINT.parse(id).orElseThrow(WebhookEndpoints::notFound);
    }

    static BusinessException notFound() {
        return new BusinessException(WebhookError.WEBHOOK_ENDPOINT_NOT_FOUND);
    }
}
