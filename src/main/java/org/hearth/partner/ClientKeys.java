package org.hearth.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The public keys behind a client's credentials: registered ones, and those it publishes. */
@ApplicationScoped
class ClientKeys {

    private final KeySets published;

    ClientKeys(KeySets published) {
        this.published = published;
    }

    /** A key, and the credential that it belongs to. */
    record Found(ClientCredential credential, ClientKey key) {}

    /**
     * The first key that passes. Registered keys are asked first. May fetch a key set, so never in
     * a transaction.
     *
     * @param keyId the key that a signature names, or null where it names none
     */
    Optional<Found> find(
            List<ClientCredential> credentials, String keyId, Predicate<ClientKey> passes) {
        return Stream.concat(registered(credentials), published(credentials, keyId))
                .filter(found -> found.key().answersTo(keyId))
                .filter(found -> passes.test(found.key()))
                .findFirst();
    }

    private static Stream<Found> registered(List<ClientCredential> credentials) {
        return credentials.stream()
                .filter(credential -> credential.kind == CredentialKind.KEY)
                .map(credential -> new Found(credential, ClientKey.parse(credential.proof)));
    }

    private Stream<Found> published(List<ClientCredential> credentials, String keyId) {
        return credentials.stream()
                .filter(credential -> credential.kind == CredentialKind.KEY_SET)
                .flatMap(
                        set ->
                                published.keys(set.proof, keyId).stream()
                                        .map(key -> new Found(set, key)));
    }
}
