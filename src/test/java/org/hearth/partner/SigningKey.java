package org.hearth.partner;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** A partner's key pair, and the assertions that its program signs with it. */
public final class SigningKey {

    private final PublicJsonWebKey pair;
    private final String algorithm;

    private SigningKey(PublicJsonWebKey pair, String algorithm) {
        this.pair = pair;
        this.algorithm = algorithm;
    }

    public static SigningKey es256() {
        return of("ES256");
    }

    /** A new pair for an algorithm of JOSE. */
    public static SigningKey of(String algorithm) {
        try {
            PublicJsonWebKey pair =
                    switch (algorithm) {
                        case "ES256" -> EcJwkGenerator.generateJwk(EllipticCurves.P256);
                        case "ES384" -> EcJwkGenerator.generateJwk(EllipticCurves.P384);
                        case "EdDSA" -> OkpJwkGenerator.generateJwk("Ed25519");
                        default -> RsaJwkGenerator.generateJwk(2048);
                    };
            pair.setKeyId(UUID.randomUUID().toString());
            return new SigningKey(pair, algorithm);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same pair, signing by another algorithm. */
    public SigningKey by(String other) {
        return new SigningKey(pair, other);
    }

    public String id() {
        return pair.getKeyId();
    }

    /** The public half, as it is registered. */
    public String publicJwk() {
        return pair.toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    public String privateJwk() {
        return pair.toJson(OutputControlLevel.INCLUDE_PRIVATE);
    }

    public PublicJsonWebKey pair() {
        return pair;
    }

    /** What an assertion is meant for. */
    public static String tokenEndpoint() {
        return ConfigProvider.getConfig().getValue("hearth.public-url", String.class)
                + "/oauth/token";
    }

    /** As a client makes it: for a minute, with an id of its own. */
    public static JwtClaims claims(String clientId, String audience, Instant now) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(clientId);
        claims.setSubject(clientId);
        claims.setAudience(audience);
        claims.setJwtId(UUID.randomUUID().toString());
        claims.setIssuedAt(NumericDate.fromMilliseconds(now.toEpochMilli()));
        claims.setExpirationTime(NumericDate.fromMilliseconds(now.plusSeconds(60).toEpochMilli()));
        return claims;
    }

    public String sign(JwtClaims claims) {
        try {
            JsonWebSignature jws = new JsonWebSignature();
            jws.setPayload(claims.toJson());
            jws.setKey(pair.getPrivateKey());
            jws.setKeyIdHeaderValue(pair.getKeyId());
            jws.setAlgorithmHeaderValue(algorithm);
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
