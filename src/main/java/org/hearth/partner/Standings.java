package org.hearth.partner;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.platform.http.AddressRanges;
import org.hearth.platform.tenant.PerTenant;
import org.hearth.platform.time.ClockShift;

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
    private final PerTenant<LoadingCache<String, Optional<Kept>>> standings;

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

    private record Kept(ClientStanding standing, List<ClientCredential> credentials) {}

    /** Empty for a client that is revoked or was never there. */
    Optional<ClientStanding> of(String clientId) {
        return standings.here().get(clientId).map(Kept::standing);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClientChanged change) {
        if (change.clientId() == null) {
            standings.here().invalidateAll();
        } else {
            standings.here().invalidate(change.clientId());
        }
    }

    /** Its credentials that serve; none where it has none, or is revoked. */
    List<ClientCredential> credentials(String clientId) {
        return standings.here().get(clientId).map(Kept::credentials).orElse(List.of());
    }

    private Optional<Kept> read(String clientId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> clients.active(clientId).flatMap(this::kept));
    }

    private Optional<Kept> kept(PartnerClient client) {
        List<ClientCredential> serving = credentials.serving(client.id, ClockShift.real(clock));
        return clients.partnerStatus(client)
                .map(partner -> new Kept(standing(client, partner, serving), serving));
    }

    private static ClientStanding standing(
            PartnerClient client, PartnerStatus partner, List<ClientCredential> serving) {
        return new ClientStanding(
                partner,
                client.grantedScopes(),
                serving.stream()
                        .map(credential -> credential.id)
                        .collect(Collectors.toUnmodifiableSet()),
                client.certificateRequired,
                ProvenClient.certificates(serving),
                AddressRanges.parse(client.allowedAddresses),
                client.callsPerMinute,
                client.signatureRequired);
    }
}
