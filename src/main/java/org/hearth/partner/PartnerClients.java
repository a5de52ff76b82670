package org.hearth.partner;

import io.hypersistence.tsid.TSID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;

/** Partners' clients: made, changed and revoked, each step with its audit entry. */
@ApplicationScoped
public class PartnerClients {

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

    private static BusinessException none() {
        return new BusinessException(PartnerError.CLIENT_NOT_FOUND);
    }
}
