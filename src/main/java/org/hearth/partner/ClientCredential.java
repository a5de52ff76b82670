package org.hearth.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hearth.platform.id.Ids;

/** One thing that proves a client. */
@Entity
class ClientCredential {

    @Id long id;

    /** Of the {@link PartnerClient}. */
    long clientId;

    @Enumerated(EnumType.STRING)
    CredentialKind kind;

    String label;

    /** By kind: a bcrypt hash, a JWK, an address, or the SHA-256 of a certificate. */
    String proof;

    @Enumerated(EnumType.STRING)
    CredentialStatus status;

    Instant validUntil;

    Instant createdAt;

    protected ClientCredential() {}

    ClientCredential(long clientId, CredentialKind kind, String label, String proof, Instant now) {
        this.id = Ids.next();
        this.clientId = clientId;
        this.kind = kind;
        this.label = label;
        this.proof = proof;
        this.status = CredentialStatus.VALID;
        this.createdAt = now;
    }

    boolean serves(Instant now) {
        return status != CredentialStatus.REVOKED
                && (validUntil == null || now.isBefore(validUntil));
    }

    /** Serves until then; one that ends already is never prolonged. */
    void endAt(Instant end) {
        become(CredentialStatus.ENDING);
        if (validUntil == null || end.isBefore(validUntil)) {
            validUntil = end;
        }
    }

    void revoke() {
        become(CredentialStatus.REVOKED);
    }

    private void become(CredentialStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException(status + " credential cannot become " + next);
        }
        status = next;
    }

    CredentialView view() {
        return new CredentialView(id, kind, label, status, validUntil, createdAt);
    }
}
