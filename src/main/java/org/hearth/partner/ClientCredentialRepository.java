package org.hearth.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ClientCredentialRepository implements PanacheRepository<ClientCredential> {

    /** Those of a client that serve now, oldest first. */
    List<ClientCredential> serving(long clientId, Instant now) {
        return list(
                        "clientId = ?1 and status <> ?2 order by id",
                        clientId,
                        CredentialStatus.REVOKED)
                .stream()
                .filter(credential -> credential.serves(now))
                .toList();
    }

    /** All that a client ever had, newest first. */
    List<ClientCredential> of(long clientId) {
        return list("clientId = ?1 order by id desc", clientId);
    }

    Optional<ClientCredential> of(long clientId, long id) {
        return find("clientId = ?1 and id = ?2", clientId, id).firstResultOptional();
    }
}
