package org.hearth.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.KeyLocationResolver;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Signed tokens that a browser keeps for Hearth in a cookie. Each purpose is an audience of its
 * own, so that one never serves for another, nor for the partners' API.
 */
@ApplicationScoped
public class SignedTokens {

    private static final int KNOWN = 20_000;

    /** A token whose signature was right: checking it again would cost more than the whole page. */
    private record Genuine(String subject, Instant expiresAt) {}

    private record Presented(String audience, String token) {}

    private final Cache<Presented, Genuine> known =
            Caffeine.newBuilder().maximumSize(KNOWN).build();
    private final VerificationKeyResolver key;
    private final String[] algorithms;
    private final Clock clock;

    SignedTokens(JWTAuthContextInfo keys, Clock clock) throws UnresolvableKeyException {
        this.key = new KeyLocationResolver(keys);
        this.algorithms =
                keys.getSignatureAlgorithm().stream()
                        .map(algorithm -> algorithm.getAlgorithm())
                        .toArray(String[]::new);
        this.clock = clock;
    }

    public String issue(String audience, String subject, Duration life) {
        Instant now = clock.instant();
        return Jwt.subject(subject)
                .audience(audience)
                .issuedAt(now)
                .expiresAt(now.plus(life))
                .sign();
    }

    /** The subject of a token that is genuine, for this audience, and not expired. */
    public Optional<String> subject(String audience, String token) {
        if (token == null || token.isBlank()) {
            return Optional.empty();
        }
        Presented presented = new Presented(audience, token);
        Genuine genuine = known.getIfPresent(presented);
        if (genuine == null) {
            genuine = checked(presented);
            if (genuine == null) {
                return Optional.empty();
            }
            known.put(presented, genuine);
        }
        return clock.instant().isBefore(genuine.expiresAt)
                ? Optional.of(genuine.subject)
                : Optional.empty();
    }

    private Genuine checked(Presented presented) {
        try {
            JwtClaims claims =
                    new JwtConsumerBuilder()
                            .setVerificationKeyResolver(key)
                            .setJwsAlgorithmConstraints(
                                    new AlgorithmConstraints(ConstraintType.PERMIT, algorithms))
                            .setExpectedAudience(presented.audience)
                            .setRequireExpirationTime()
                            .setRequireSubject()
                            .setEvaluationTime(
                                    NumericDate.fromMilliseconds(clock.instant().toEpochMilli()))
                            .build()
                            .processToClaims(presented.token);
            return new Genuine(
                    claims.getSubject(),
                    Instant.ofEpochMilli(claims.getExpirationTime().getValueInMillis()));
        } catch (InvalidJwtException | MalformedClaimException refused) {
            return null;
        }
    }
}
