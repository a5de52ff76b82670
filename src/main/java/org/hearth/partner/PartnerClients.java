package org.hearth.partner;

import io.hypersistence.tsid.TSID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.http.AddressRanges;
import org.hearth.platform.id.Ids;
import org.hearth.platform.security.Scope;

/** Partners' clients: made, changed and revoked, each step with its audit entry. */
@ApplicationScoped
public class PartnerClients {

    private static final int LONGEST_RANGES = 1000;

    private final PartnerRepository partners;
    private final PartnerClientRepository clients;
    private final ClientCredentials credentials;
    private final AuditTrail audit;
    private final Event<ClientChanged> changes;
    private final Clock clock;

    PartnerClients(
            PartnerRepository partners,
            PartnerClientRepository clients,
            ClientCredentials credentials,
            AuditTrail audit,
            Event<ClientChanged> changes,
            Clock clock) {
        this.partners = partners;
        this.clients = clients;
        this.credentials = credentials;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * A client without any credential: it can do nothing until it gets one from {@link
     * ClientCredentials}.
     *
     * @return its client id, made of the partner's code
     * @throws BusinessException CLIENT_NOT_FOUND where there is no such partner
     */
    @Transactional
    public String create(Actor by, NewClient asked) {
        String code = partners.viewById(asked.partnerId()).orElseThrow(PartnerClients::none).code();
        String clientId = code + "-" + TSID.from(Ids.next()).toLowerCase();
        PartnerClient client = new PartnerClient(asked, clientId, clock.instant());
        clients.persist(client);
        audit.transition(by, "client.create", "client", client.id, null, null, client.status);
        return clientId;
    }

    /**
     * A client that proves itself with a key: of a kiosk's terminal, or of a bank that keeps no
     * shared secret.
     *
     * @param jwk its public key (RFC 7517)
     * @return its client id
     * @throws BusinessException CLIENT_NOT_FOUND, KEY_NOT_SUPPORTED
     */
    @Transactional
    public String createWithKey(Actor by, NewClient asked, String jwk) {
        String clientId = create(by, asked);
        credentials.registerKey(by, clientId, jwk);
        return clientId;
    }

    /**
     * Ends a client for good: no token any more, and those it has are refused within seconds.
     *
     * @throws BusinessException CLIENT_NOT_FOUND, CLIENT_REVOKED
     */
    @Transactional
    public void revoke(Actor by, String clientId) {
        PartnerClient client = clients.lock(clientId).orElseThrow(PartnerClients::none);
        if (client.status == ClientStatus.REVOKED) {
            throw new BusinessException(PartnerError.CLIENT_REVOKED);
        }
        client.revoke();
        audit.transition(
                by,
                "client.revoke",
                "client",
                client.id,
                null,
                ClientStatus.ACTIVE,
                ClientStatus.REVOKED);
        changes.fire(new ClientChanged(clientId));
    }

    /**
     * What it may do from now on; a token that was issued for more is void.
     *
     * @throws BusinessException CLIENT_NOT_FOUND, CLIENT_REVOKED
     */
    @Transactional
    public void grant(Actor by, String clientId, Set<String> scopes) {
        if (scopes.isEmpty() || !Scope.ALL.containsAll(scopes)) {
            throw new IllegalArgumentException("scopes");
        }
        change(by, clientId, "client.grant", client -> client.grant(scopes));
    }

    /**
     * Where it may call from.
     *
     * @param ranges addresses and CIDR ranges, separated by spaces or commas; empty: anywhere
     * @throws IllegalArgumentException where they are none, or too many
     * @throws BusinessException CLIENT_NOT_FOUND, CLIENT_REVOKED
     */
    @Transactional
    public void allowAddresses(Actor by, String clientId, String ranges) {
        String allowed = AddressRanges.parse(ranges).toString();
        if (allowed.length() > LONGEST_RANGES) {
            throw new IllegalArgumentException("ranges");
        }
        change(by, clientId, "client.allow-addresses", client -> client.allowedAddresses = allowed);
    }

    /**
     * How often it may call.
     *
     * @param callsPerMinute more than 0; null: as often as all
     * @throws BusinessException CLIENT_NOT_FOUND, CLIENT_REVOKED
     */
    @Transactional
    public void limitCalls(Actor by, String clientId, Integer callsPerMinute) {
        if (callsPerMinute != null && callsPerMinute < 1) {
            throw new IllegalArgumentException("callsPerMinute");
        }
        change(by, clientId, "client.limit", client -> client.callsPerMinute = callsPerMinute);
    }

    /**
     * Whether its payments and reversals must be signed (RFC 9421).
     *
     * @throws BusinessException CLIENT_NOT_FOUND, CLIENT_REVOKED
     */
    @Transactional
    public void requireSignature(Actor by, String clientId, boolean required) {
        change(
                by,
                clientId,
                "client.require-signature",
                client -> client.signatureRequired = required);
    }

    /**
     * Whether its calls must come over one of its TLS certificates (RFC 8705). The first one that
     * is registered sets it; it is lifted here and by nothing else.
     *
     * @throws BusinessException CLIENT_NOT_FOUND, CLIENT_REVOKED
     */
    @Transactional
    public void requireCertificate(Actor by, String clientId, boolean required) {
        change(
                by,
                clientId,
                "client.require-certificate",
                client -> client.certificateRequired = required);
    }

    private void change(Actor by, String clientId, String action, Consumer<PartnerClient> change) {
        PartnerClient client = clients.lock(clientId).orElseThrow(PartnerClients::none);
        if (client.status == ClientStatus.REVOKED) {
            throw new BusinessException(PartnerError.CLIENT_REVOKED);
        }
        change.accept(client);
        audit.transition(
                by, action, "client", client.id, null, ClientStatus.ACTIVE, ClientStatus.ACTIVE);
        changes.fire(new ClientChanged(clientId));
    }

    /** A partner's clients with all that is set for them, newest first. */
    @Transactional
    public List<ClientView> of(long partnerId) {
        return clients.of(partnerId).stream()
                .map(client -> client.view(credentials.of(client.clientId)))
                .toList();
    }

    /**
     * @throws BusinessException CLIENT_NOT_FOUND
     */
    @Transactional
    public ClientView byClientId(String clientId) {
        return clients.known(clientId)
                .map(client -> client.view(credentials.of(clientId)))
                .orElseThrow(PartnerClients::none);
    }

    private static BusinessException none() {
        return new BusinessException(PartnerError.CLIENT_NOT_FOUND);
    }
}
