package org.hearth.partner;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Finds out which client asks for a token, by one of its credentials that serve now. */
@ApplicationScoped
class ClientAuthentication {

    /** Compared with when the client is unknown, so that the time taken does not tell. */
    private static final String NOBODYS_HASH = BcryptUtil.bcryptHash("nobody's secret");

    private final PartnerClientRepository clients;
    private final ClientCredentialRepository credentials;
    private final ClientAssertions assertions;
    private final Clock clock;

    ClientAuthentication(
            PartnerClientRepository clients,
            ClientCredentialRepository credentials,
            ClientAssertions assertions,
            Clock clock) {
        this.clients = clients;
        this.credentials = credentials;
        this.assertions = assertions;
        this.clock = clock;
    }

    /** An active client with what it may prove itself by. */
    record Known(PartnerClient client, List<ClientCredential> credentials) {}

    /**
     * @throws TokenRefused INVALID_CLIENT
     */
    ProvenClient prove(ClientProof proof) {
        // Hashes take tens of milliseconds and keys may lie elsewhere: the transaction ends, and
        // its connection is free, before.
        Optional<Known> known =
                QuarkusTransaction.requiringNew().call(() -> known(proof.clientId()));
        return proof instanceof ClientProof.Assertion assertion
                ? known.map(client -> assertions.prove(assertion, client))
                        .orElseThrow(this::unknown)
                : bySecret((ClientProof.Secret) proof, known);
    }

    private Optional<Known> known(String clientId) {
        return clients.active(clientId)
                .map(client -> new Known(client, credentials.serving(client.id, clock.instant())));
    }

    private ProvenClient bySecret(ClientProof.Secret proof, Optional<Known> known) {
        List<ClientCredential> secrets =
                known.stream()
                        .flatMap(client -> client.credentials().stream())
                        .filter(credential -> credential.kind == CredentialKind.SECRET)
                        .toList();
        if (secrets.isEmpty()) {
            BcryptUtil.matches(proof.secret(), NOBODYS_HASH);
        }
        return secrets.stream()
                .filter(secret -> BcryptUtil.matches(proof.secret(), secret.proof))
                .findFirst()
                .map(
                        secret ->
                                new ProvenClient(
                                        known.orElseThrow().client(),
                                        secret,
                                        known.orElseThrow().credentials()))
                .orElseThrow(this::unknown);
    }

    private TokenRefused unknown() {
        return new TokenRefused(TokenError.INVALID_CLIENT);
    }
}
