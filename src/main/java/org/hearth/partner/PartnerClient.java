package org.hearth.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.platform.id.Ids;

/**
 * A program of a partner: a partner may have several, each with credentials and scopes of its own.
 */
@Entity
class PartnerClient {

    @Id long id;

    long partnerId;

    String clientId;

    String label;

    /** Space separated (RFC 6749, section 3.3). */
    String scopes;

    @Enumerated(EnumType.STRING)
    ClientStatus status;

    Instant createdAt;

    /** CIDR ranges that it may call from, space separated; empty: anywhere. */
    String allowedAddresses = "";

    /** Null: the limit of all. */
    Integer callsPerMinute;

    /** On payments and reversals (RFC 9421). */
    boolean signatureRequired;

    /** Its calls must come over one of its TLS certificates; without any, none gets through. */
    boolean certificateRequired;

    protected PartnerClient() {}

    PartnerClient(NewClient asked, String clientId, Instant now) {
        this.id = Ids.next();
        this.partnerId = asked.partnerId();
        this.clientId = clientId;
        this.label = asked.label();
        this.status = ClientStatus.ACTIVE;
        this.createdAt = now;
        grant(asked.scopes());
    }

    Set<String> grantedScopes() {
        return Set.of(scopes.split(" "));
    }

    final void grant(Set<String> granted) {
        scopes = String.join(" ", new TreeSet<>(granted));
    }

    ClientView view(List<CredentialView> credentials) {
        return new ClientView(
                partnerId,
                clientId,
                label,
                new TreeSet<>(grantedScopes()),
                allowedAddresses,
                callsPerMinute,
                signatureRequired,
                certificateRequired,
                status,
                createdAt,
                credentials);
    }

    void revoke() {
        if (!status.mayBecome(ClientStatus.REVOKED)) {
            throw new IllegalStateException("revoked before");
        }
        status = ClientStatus.REVOKED;
    }
}
