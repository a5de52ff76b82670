package org.hearth.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.partner.PartnerView;
import org.hearth.partner.Partners;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;

/** The door to webhook endpoints for staff: all of them, by partner. */
@ApplicationScoped
public class WebhookDesk {

    private static final int A_PAGE = 50;
    private static final int LAST_ATTEMPTS = 3;
    private static final int ATTEMPTS = 50;

    private final WebhookRepository endpoints;
    private final WebhookEndpoints door;
    private final Partners partners;

    WebhookDesk(WebhookRepository endpoints, WebhookEndpoints door, Partners partners) {
        this.endpoints = endpoints;
        this.door = door;
        this.partners = partners;
    }

    /**
     * An endpoint with whose it is.
     *
     * @param attempts the last ones, newest first
     */
    public record Watched(EndpointView endpoint, PartnerView partner, List<AttemptView> attempts) {}

    /**
     * @param next the cursor of the page that follows, or null
     */
    public record WatchedPage(List<Watched> endpoints, String next) {}

    /**
     * @param after the last endpoint of the page before, or null
     */
    @Transactional
    public WatchedPage page(String after) {
        WebhookEndpoint last =
                PublicId.WEBHOOK_ENDPOINT.parse(after).stream()
                        .mapToObj(endpoints::findById)
                        .findFirst()
                        .orElse(null);
        List<WebhookEndpoint> found =
                last == null
                        ? endpoints.listed(0, 0, A_PAGE + 1)
                        : endpoints.listed(last.partnerId, last.id, A_PAGE + 1);
        List<WebhookEndpoint> part = found.stream().limit(A_PAGE).toList();
        Map<Long, PartnerView> byId =
                partners
                        .byIds(
                                part.stream()
                                        .map(endpoint -> endpoint.partnerId)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(PartnerView::id, Function.identity()));
        return new WatchedPage(
                part.stream()
                        .map(
                                endpoint ->
                                        watched(
                                                endpoint,
                                                byId.get(endpoint.partnerId),
                                                LAST_ATTEMPTS))
                        .toList(),
                found.size() > A_PAGE
                        ? PublicId.WEBHOOK_ENDPOINT.of(part.get(A_PAGE - 1).id)
                        : null);
    }

    /**
     * @throws BusinessException WEBHOOK_ENDPOINT_NOT_FOUND
     */
    @Transactional
    public Watched one(String id) {
        WebhookEndpoint endpoint =
                there(Optional.ofNullable(endpoints.findById(WebhookEndpoints.parse(id))));
        return watched(endpoint, partners.byId(endpoint.partnerId).orElseThrow(), ATTEMPTS);
    }

    /** How many endpoints get nothing any more because they were gone or never answered. */
    @Transactional
    public long givenUp() {
        return endpoints.givenUp();
    }

    /** Delivers on from where it stopped; nothing changes for one that is active. */
    @Transactional
    public void enable(Actor actor, String id) {
        WebhookEndpoint endpoint = locked(id);
        EndpointState before = endpoint.state;
        if (before == EndpointState.DISABLED) {
            endpoint.enable();
            door.audited(actor, "webhook.enable", endpoint, before);
        }
    }

    /** Sends nothing more until somebody enables it. */
    @Transactional
    public void disable(Actor actor, String id) {
        WebhookEndpoint endpoint = locked(id);
        if (endpoint.state == EndpointState.ACTIVE) {
            door.disable(actor, endpoint, DisabledReason.BY_STAFF);
        }
    }

    /**
     * Delivers again all that was delivered from an event on.
     *
     * @throws BusinessException EVENT_NOT_FOUND for one that is not this partner's
     */
    @Transactional
    public void replay(Actor actor, String id, String from) {
        door.replay(actor, locked(id), from, null);
    }

    private Watched watched(WebhookEndpoint endpoint, PartnerView partner, int attempts) {
        return new Watched(
                door.view(endpoint),
                partner,
                endpoints.attempts(endpoint.id, Long.MAX_VALUE, attempts).stream()
                        .map(WebhookAttempt::view)
                        .toList());
    }

    private WebhookEndpoint locked(String id) {
        return there(endpoints.lock(WebhookEndpoints.parse(id)));
    }

    private static WebhookEndpoint there(Optional<WebhookEndpoint> found) {
        return found.filter(endpoint -> endpoint.state != EndpointState.REMOVED)
                .orElseThrow(WebhookEndpoints::notFound);
    }
}
