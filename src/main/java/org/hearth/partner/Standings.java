package org.hearth.partner;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.platform.tenant.PerTenant;

/**
 * How clients stand, some seconds old at most: a call costs no look at the database. A change made
 * on this instance counts at once.
 */
@ApplicationScoped
class Standings {

    /** How long a suspension or a revocation on another instance may go unnoticed. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final PartnerClientRepository clients;
    private final ClientCredentialRepository credentials;
    private final Clock clock;
    private final PerTenant<LoadingCache<String, Optional<ClientStanding>>> standings;

    Standings(
            PartnerClientRepository clients, ClientCredentialRepository credentials, Clock clock) {
        this.clients = clients;
        this.credentials = credentials;
        this.clock = clock;
        this.standings =
                new PerTenant<>(
                        tenant ->
                                Caffeine.newBuilder()
                                        .maximumSize(10_000)
                                        .expireAfterWrite(FRESH)
                                        .build(this::read));
    }

    /** Empty for a client that is revoked or was never there. */
    Optional<ClientStanding> of(String clientId) {
        return standings.here().get(clientId);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClientChanged change) {
        if (change.clientId() == null) {
            standings.here().invalidateAll();
        } else {
            standings.here().invalidate(change.clientId());
        }
    }

    private Optional<ClientStanding> read(String clientId) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                clients.active(clientId)
                                        .flatMap(
                                                client ->
                                                        clients.partnerStatus(client)
                                                                .map(
                                                                        partner ->
                                                                                standing(
                                                                                        client,
                                                                                        partner))));
    }

    private ClientStanding standing(PartnerClient client, PartnerStatus partner) {
        return new ClientStanding(
                partner,
                credentials.serving(client.id, clock.instant()).stream()
                        .map(credential -> credential.id)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
