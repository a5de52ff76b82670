package org.hearth.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.http.AddressRefused;
import org.hearth.platform.http.OutboundAddresses;

/** Credentials in the database, under the lock of their client. */
@ApplicationScoped
class CredentialRecords {

    private final PartnerClientRepository clients;
    private final ClientCredentialRepository credentials;
    private final OutboundAddresses addresses;
    private final AuditTrail audit;
    private final Event<ClientChanged> changes;
    private final Clock clock;

    CredentialRecords(
            PartnerClientRepository clients,
            ClientCredentialRepository credentials,
            OutboundAddresses addresses,
            AuditTrail audit,
            Event<ClientChanged> changes,
            Clock clock) {
        this.clients = clients;
        this.credentials = credentials;
        this.addresses = addresses;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @param overlap how long others of the kind serve on; null: they are left as they are
     */
    @Transactional
    void add(
            Actor by,
            String clientId,
            CredentialKind kind,
            String label,
            String proof,
            Duration overlap) {
        PartnerClient client = active(clientId);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<ClientCredential> others =
                credentials.serving(client.id, now).stream()
                        .filter(other -> other.kind == kind)
                        .toList();
        if (kind != CredentialKind.SECRET
                && others.stream().anyMatch(other -> other.label.equals(label))) {
            throw new BusinessException(PartnerError.KEY_ID_TAKEN);
        }
        if (overlap != null) {
            others.forEach(other -> end(by, other, now.plus(overlap)));
        }
        ClientCredential added = new ClientCredential(client.id, kind, label, proof, now);
        credentials.persist(added);
        if (kind == CredentialKind.CERTIFICATE) {
            client.certificateRequired = true;
        }
        audited(by, "credential.add", added, null);
        changes.fire(new ClientChanged(clientId));
    }

    @Transactional
    void addKeySet(Actor by, String clientId, String address) {
        try {
            String registered = addresses.registrable(address).toString();
            add(by, clientId, CredentialKind.KEY_SET, registered, registered, null);
        } catch (AddressRefused refused) {
            throw new BusinessException(PartnerError.KEY_NOT_SUPPORTED);
        }
    }

    private void end(Actor by, ClientCredential credential, Instant end) {
        CredentialStatus before = credential.status;
        credential.endAt(end);
        audited(by, "credential.end", credential, before);
    }

    @Transactional
    void revoke(Actor by, String clientId, long credentialId) {
        PartnerClient client = clients.lock(clientId).orElseThrow(CredentialRecords::none);
        ClientCredential credential =
                credentials.of(client.id, credentialId).orElseThrow(CredentialRecords::none);
        CredentialStatus before = credential.status;
        if (before == CredentialStatus.REVOKED) {
            throw new BusinessException(PartnerError.CLIENT_REVOKED);
        }
        credential.revoke();
        audited(by, "credential.revoke", credential, before);
        changes.fire(new ClientChanged(clientId));
    }

    @Transactional
    List<CredentialView> of(String clientId) {
        PartnerClient client = clients.known(clientId).orElseThrow(CredentialRecords::none);
        return credentials.of(client.id).stream().map(ClientCredential::view).toList();
    }

    private PartnerClient active(String clientId) {
        PartnerClient client = clients.lock(clientId).orElseThrow(CredentialRecords::none);
        if (client.status == ClientStatus.REVOKED) {
            throw new BusinessException(PartnerError.CLIENT_REVOKED);
        }
        return client;
    }

    private void audited(
            Actor by, String action, ClientCredential credential, CredentialStatus before) {
        audit.transition(by, action, "credential", credential.id, null, before, credential.status);
    }

    private static BusinessException none() {
        return new BusinessException(PartnerError.CLIENT_NOT_FOUND);
    }
}
