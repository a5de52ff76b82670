package org.hearth.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.partner.ClientAuthentication.Known;
import org.hearth.platform.tenant.Tenant;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodeValidator;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;

/**
 * Signed assertions by which clients prove themselves (RFC 7523, section 3; OpenID Connect Core,
 * section 9, {@code private_key_jwt}): from the client to itself, for Hearth, short-lived, once.
 */
@ApplicationScoped
class ClientAssertions {

    static final Duration LONGEST_LIFE = Duration.ofMinutes(5);
    static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

    private static final String TOKEN_PATH = "/oauth/token";
    private static final int LONGEST_ID = 200;

    /** What the holder of the key is told; whoever does not hold it learns nothing. */
    private static final Map<Integer, String> FAULTS =
            Map.ofEntries(
                    Map.entry(ErrorCodes.EXPIRED, "exp has passed"),
                    Map.entry(ErrorCodes.EXPIRATION_MISSING, "exp is missing"),
                    Map.entry(
                            ErrorCodes.EXPIRATION_TOO_FAR_IN_FUTURE,
                            "exp is more than 5 minutes away"),
                    Map.entry(ErrorCodes.NOT_YET_VALID, "nbf has not come yet"),
                    Map.entry(ErrorCodes.ISSUED_AT_INVALID_FUTURE, "iat has not come yet"),
                    Map.entry(ErrorCodes.ISSUED_AT_INVALID_PAST, "iat is too long ago"),
                    Map.entry(ErrorCodes.AUDIENCE_MISSING, "aud is missing"),
                    Map.entry(
                            ErrorCodes.AUDIENCE_INVALID,
                            "aud names neither the token endpoint nor the issuer"),
                    Map.entry(ErrorCodes.ISSUER_MISSING, "iss is missing"),
                    Map.entry(ErrorCodes.ISSUER_INVALID, "iss is not the client id"),
                    Map.entry(ErrorCodes.JWT_ID_MISSING, "jti is missing"),
                    Map.entry(ErrorCodes.SUBJECT_INVALID, "sub is not the client id"));

    private static final AlgorithmConstraints ALGORITHMS =
            new AlgorithmConstraints(
                    ConstraintType.PERMIT,
                    AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
                    AlgorithmIdentifiers.RSA_USING_SHA256,
                    AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
                    AlgorithmIdentifiers.EDDSA);

    private final ClientKeys keys;
    private final UsedAssertions used;
    private final Clock clock;
    private final Provider<String> publicUrl;
    private final String issuer;

    ClientAssertions(
            ClientKeys keys,
            UsedAssertions used,
            Clock clock,
            @ConfigProperty(name = "hearth.public-url") Provider<String> publicUrl,
            @ConfigProperty(name = "smallrye.jwt.new-token.issuer") String issuer) {
        this.keys = keys;
        this.used = used;
        this.clock = clock;
        this.publicUrl = publicUrl;
        this.issuer = issuer;
    }

    /**
     * @throws TokenRefused INVALID_CLIENT
     */
    ProvenClient prove(ClientProof.Assertion assertion, Known known) {
        ClientCredential credential = signer(assertion.jwt(), known.credentials());
        JwtClaims claims = claims(assertion);
        if (!used.first(known.client().id, id(claims), expiry(claims).plus(CLOCK_SKEW))) {
            throw refused("jti was used before");
        }
        return new ProvenClient(known.client(), credential, known.credentials());
    }

    /** The credential whose key made the signature. */
    private ClientCredential signer(String jwt, List<ClientCredential> credentials) {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmConstraints(ALGORITHMS);
            signature.setCompactSerialization(jwt);
            return keys.find(
                            credentials,
                            signature.getKeyIdHeaderValue(),
                            key -> signed(signature, key))
                    .map(ClientKeys.Found::credential)
                    .orElseThrow(() -> new TokenRefused(TokenError.INVALID_CLIENT));
        } catch (JoseException | ClassCastException malformed) {
            throw new TokenRefused(TokenError.INVALID_CLIENT);
        }
    }

    private static boolean signed(JsonWebSignature signature, ClientKey key) {
        if (!key.signsWith(signature.getAlgorithmHeaderValue())) {
            return false;
        }
        signature.setKey(key.key());
        try {
            return signature.verifySignature();
        } catch (JoseException refused) {
            return false;
        }
    }

    private JwtClaims claims(ClientProof.Assertion assertion) {
        try {
            return new JwtConsumerBuilder()
                    .setSkipSignatureVerification()
                    .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                    .setAllowedClockSkewInSeconds((int) CLOCK_SKEW.toSeconds())
                    .setRequireExpirationTime()
                    .setMaxFutureValidityInMinutes((int) LONGEST_LIFE.toMinutes())
                    .setIssuedAtRestrictions(0, (int) LONGEST_LIFE.toSeconds())
                    .setExpectedAudience(tokenEndpoint(), publicUrl.get(), issuer)
                    .setExpectedIssuer(assertion.clientId())
                    .setExpectedSubject(assertion.clientId())
                    .setRequireJwtId()
                    .build()
                    .processToClaims(assertion.jwt());
        } catch (InvalidJwtException fault) {
            throw refused(
                    fault.getErrorDetails().stream()
                            .map(ErrorCodeValidator.Error::getErrorCode)
                            .map(code -> FAULTS.getOrDefault(code, "the assertion is malformed"))
                            .findFirst()
                            .orElse(null));
        }
    }

    private String tokenEndpoint() {
        return publicUrl.get() + Tenant.current().base() + TOKEN_PATH;
    }

    private static String id(JwtClaims claims) {
        try {
            String id = claims.getJwtId();
            if (id.isBlank() || id.length() > LONGEST_ID) {
                throw refused("jti is empty or too long");
            }
            return id;
        } catch (MalformedClaimException malformed) {
            throw refused("jti is malformed");
        }
    }

    private static Instant expiry(JwtClaims claims) {
        try {
            return Instant.ofEpochSecond(claims.getExpirationTime().getValue());
        } catch (MalformedClaimException malformed) {
            throw refused("exp is malformed");
        }
    }

    private static TokenRefused refused(String why) {
        return new TokenRefused(TokenError.INVALID_CLIENT, why);
    }
}
