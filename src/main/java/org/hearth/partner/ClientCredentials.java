package org.hearth.partner;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;

/**
 * What proves clients: given, replaced with an overlap, revoked. Several serve at a time, so that a
 * partner changes its secret or key without a moment's gap.
 */
@ApplicationScoped
public class ClientCredentials {

    private final CredentialRecords records;

    ClientCredentials(CredentialRecords records) {
        this.records = records;
    }

    /**
     * A new secret beside those there are.
     *
     * @throws BusinessException CLIENT_NOT_FOUND, CLIENT_REVOKED
     */
    public IssuedSecret issueSecret(Actor by, String clientId) {
        return issueSecret(by, clientId, null);
    }

    /**
     * A new secret; the ones before it serve on for so long.
     *
     * @param overlap zero: they end at once
     * @throws BusinessException CLIENT_NOT_FOUND, CLIENT_REVOKED
     */
    public IssuedSecret rotateSecret(Actor by, String clientId, Duration overlap) {
        return issueSecret(by, clientId, overlap);
    }

    /** The hash takes tens of milliseconds, so it is made before the transaction. */
    private IssuedSecret issueSecret(Actor by, String clientId, Duration overlap) {
        String secret = NewSecret.next();
        String hash = BcryptUtil.bcryptHash(secret);
        records.add(by, clientId, CredentialKind.SECRET, NewSecret.label(secret), hash, overlap);
        return new IssuedSecret(clientId, secret);
    }

    /**
     * A public key beside those there are; it signs assertions and messages.
     *
     * @param jwk RFC 7517, public; RSA of 2048 bits or more, EC P-256 or Ed25519
     * @return its key id: the JWK's {@code kid}, else its thumbprint
     * @throws BusinessException CLIENT_NOT_FOUND, CLIENT_REVOKED, KEY_NOT_SUPPORTED, KEY_ID_TAKEN
     */
    @Transactional
    public String registerKey(Actor by, String clientId, String jwk) {
        return addKey(by, clientId, jwk, null);
    }

    /**
     * A public key; the keys before it serve on for so long.
     *
     * @throws BusinessException as {@link #registerKey}
     */
    @Transactional
    public String rotateKey(Actor by, String clientId, String jwk, Duration overlap) {
        return addKey(by, clientId, jwk, overlap);
    }

    private String addKey(Actor by, String clientId, String jwk, Duration overlap) {
        ClientKey key = ClientKey.parse(jwk);
        records.add(by, clientId, CredentialKind.KEY, key.id(), key.toJson(), overlap);
        return key.id();
    }

    /**
     * The address where the partner publishes its keys.
     *
     * @throws BusinessException CLIENT_NOT_FOUND, CLIENT_REVOKED, KEY_NOT_SUPPORTED where it is no
     *     https address
     */
    @Transactional
    public void registerKeySet(Actor by, String clientId, String address) {
        records.addKeySet(by, clientId, address);
    }

    /**
     * A TLS certificate; from now on the client's calls must come over one of those it has, and its
     * tokens are bound to it (RFC 8705). Revoking it does not lift that: {@link
     * PartnerClients#requireCertificate} does.
     *
     * @param certificate PEM, or its SHA-256
     * @throws BusinessException CLIENT_NOT_FOUND, CLIENT_REVOKED, KEY_NOT_SUPPORTED, KEY_ID_TAKEN
     */
    @Transactional
    public void registerCertificate(Actor by, String clientId, String certificate) {
        String thumbprint =
                CertificateThumbprint.of(certificate)
                        .orElseThrow(() -> new BusinessException(PartnerError.KEY_NOT_SUPPORTED));
        records.add(by, clientId, CredentialKind.CERTIFICATE, thumbprint, thumbprint, null);
    }

    /**
     * Ends one credential at once; tokens it bought are refused within seconds.
     *
     * @throws BusinessException CLIENT_NOT_FOUND, CLIENT_REVOKED
     */
    @Transactional
    public void revoke(Actor by, String clientId, long credentialId) {
        records.revoke(by, clientId, credentialId);
    }

    /** All that a client ever had, newest first. */
    @Transactional
    public List<CredentialView> of(String clientId) {
        return records.of(clientId);
    }
}
