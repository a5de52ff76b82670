package org.hearth.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The public keys behind a client's credentials: registered ones, and those it publishes. */
@ApplicationScoped
class ClientKeys {

    private final KeySets published;

    ClientKeys(KeySets published) {
        this.published = published;
    }

    /**
     * The credential that holds a key which passes. Registered keys are asked first. May fetch a
     * key set, so never in a transaction.
     *
     * @param keyId the key that a signature names, or null where it names none
     */
    Optional<ClientCredential> find(
            List<ClientCredential> credentials, String keyId, Predicate<ClientKey> passes) {
        return credentials.stream()
                .filter(credential -> credential.kind == CredentialKind.KEY)
                .filter(credential -> matches(ClientKey.parse(credential.proof), keyId, passes))
                .findFirst()
                .or(
                        () ->
                                credentials.stream()
                                        .filter(set -> set.kind == CredentialKind.KEY_SET)
                                        .filter(
                                                set ->
                                                        published.keys(set.proof, keyId).stream()
                                                                .anyMatch(
                                                                        key ->
                                                                                matches(
                                                                                        key, keyId,
                                                                                        passes)))
                                        .findFirst());
    }

    private static boolean matches(ClientKey key, String keyId, Predicate<ClientKey> passes) {
        return key.answersTo(keyId) && passes.test(key);
    }
}
