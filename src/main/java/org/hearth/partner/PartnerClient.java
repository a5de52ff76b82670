package org.hearth.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;

/** Credentials of a partner: a partner may have several, each with scopes of its own. */
@Entity
class PartnerClient {

    @Id long id;

    long partnerId;

    String clientId;

    String secretHash;

    /** Space separated (RFC 6749, section 3.3). */
    String scopes;

    @Enumerated(EnumType.STRING)
    ClientStatus status;

    Instant createdAt;

    protected PartnerClient() {}

    Set<String> grantedScopes() {
        return Set.of(scopes.split(" "));
    }
}
