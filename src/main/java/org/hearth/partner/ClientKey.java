package org.hearth.partner;

import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import org.hearth.platform.error.BusinessException;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * A client's public key (RFC 7517) and the algorithms it may sign with: RSA of 2048 bits or more,
 * EC on P-256, Ed25519. A key of one kind never serves for an algorithm of another.
 */
final class ClientKey {

    private static final int SMALLEST_RSA = 2048;
    private static final int LARGEST_RSA = 8192;
    private static final int LONGEST_ID = 80;

    private final PublicJsonWebKey jwk;
    private final List<String> algorithms;

    private ClientKey(PublicJsonWebKey jwk, List<String> algorithms) {
        this.jwk = jwk;
        this.algorithms = algorithms;
    }

    /**
     * @param written a JWK as JSON
     * @throws BusinessException KEY_NOT_SUPPORTED for anything but a public key of these kinds
     */
    static ClientKey parse(String written) {
        try {
            return of(PublicJsonWebKey.Factory.newPublicJwk(written));
        } catch (JoseException | RuntimeException malformed) {
            throw notSupported();
        }
    }

    /**
     * @throws BusinessException KEY_NOT_SUPPORTED
     */
    static ClientKey of(JsonWebKey key) {
        if (!(key instanceof PublicJsonWebKey jwk)
                || jwk.getPrivateKey() != null
                || jwk.getUse() != null && !jwk.getUse().equals(Use.SIGNATURE)) {
            throw notSupported();
        }
        List<String> possible = algorithms(jwk);
        List<String> usable =
                jwk.getAlgorithm() == null
                        ? possible
                        : possible.stream().filter(jwk.getAlgorithm()::equals).toList();
        if (usable.isEmpty()) {
            throw notSupported();
        }
        if (jwk.getKeyId() == null) {
            jwk.setKeyId(thumbprint(jwk));
        }
        if (jwk.getKeyId().isBlank() || jwk.getKeyId().length() > LONGEST_ID) {
            throw notSupported();
        }
        return new ClientKey(jwk, usable);
    }

    private static List<String> algorithms(PublicJsonWebKey jwk) {
        if (jwk instanceof RsaJsonWebKey rsa) {
            int bits = ((RSAPublicKey) rsa.getPublicKey()).getModulus().bitLength();
            return bits < SMALLEST_RSA || bits > LARGEST_RSA
                    ? List.of()
                    : List.of(
                            AlgorithmIdentifiers.RSA_USING_SHA256,
                            AlgorithmIdentifiers.RSA_PSS_USING_SHA256);
        }
        if (jwk instanceof EllipticCurveJsonWebKey ec) {
            return ec.getCurveName().equals(EllipticCurves.P_256)
                    ? List.of(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                    : List.of();
        }
        return jwk instanceof OctetKeyPairJsonWebKey pair
                        && OctetKeyPairJsonWebKey.SUBTYPE_ED25519.equals(pair.getSubtype())
                ? List.of(AlgorithmIdentifiers.EDDSA)
                : List.of();
    }

    private static String thumbprint(PublicJsonWebKey jwk) {
        return jwk.calculateBase64urlEncodedThumbprint("SHA-256");
    }

    private static BusinessException notSupported() {
        return new BusinessException(PartnerError.KEY_NOT_SUPPORTED);
    }

    /** As the partner names it, else its thumbprint (RFC 7638). */
    String id() {
        return jwk.getKeyId();
    }

    /** Whether the key may be the one a signature names; a signature may name none. */
    boolean answersTo(String keyId) {
        return keyId == null || keyId.equals(id());
    }

    PublicKey key() {
        return jwk.getPublicKey();
    }

    boolean signsWith(String algorithm) {
        return algorithm != null && algorithms.contains(algorithm);
    }

    String toJson() {
        return jwk.toJson(OutputControlLevel.PUBLIC_ONLY);
    }
}
