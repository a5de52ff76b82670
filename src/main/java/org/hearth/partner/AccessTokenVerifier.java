package org.hearth.partner;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.platform.tenant.PerTenant;
import org.hearth.platform.tenant.Tenant;

/**
 * Tells who calls by an access token. A signature is checked once: what it proved is kept until the
 * token ends, because a client sends the same token with thousands of calls.
 */
@ApplicationScoped
public class AccessTokenVerifier {

    private static final int TOKENS = 10_000;

    private final JWTParser parser;
    private final PerTenant<JWTAuthContextInfo> expected;
    private final PerTenant<Cache<String, PartnerCaller>> verified =
            new PerTenant<>(tenant -> newCache());

    private static Cache<String, PartnerCaller> newCache() {
        return Caffeine.newBuilder()
                .maximumSize(TOKENS)
                .expireAfter(
                        Expiry.creating(
                                (String token, PartnerCaller caller) ->
                                        Duration.between(Instant.now(), caller.expiresAt())))
                .build();
    }

    AccessTokenVerifier(JWTParser parser, JWTAuthContextInfo anyToken) {
        this.parser = parser;
        this.expected = new PerTenant<>(tenant -> tokensOf(tenant, anyToken));
    }

    private static JWTAuthContextInfo tokensOf(Tenant tenant, JWTAuthContextInfo anyToken) {
        JWTAuthContextInfo partnerTokens = new JWTAuthContextInfo(anyToken);
        partnerTokens.setExpectedAudience(Set.of(tenant.audience()));
        partnerTokens.setClockSkew(0);
        return partnerTokens;
    }

    /** Empty for a token that is expired, forged, malformed or meant for another service. */
    public Optional<PartnerCaller> verify(String token) {
        PartnerCaller known = verified.here().getIfPresent(token);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            PartnerCaller caller = caller(parser.parse(token, expected.here()));
            verified.here().put(token, caller);
            return Optional.of(caller);
        } catch (ParseException | NumberFormatException refused) {
            return Optional.empty();
        }
    }

    private static String certificate(JsonWebToken token) {
        Map<String, ?> confirmation = token.getClaim(AccessTokens.CONFIRMATION_CLAIM);
        return confirmation == null
                ? null
                : (String) confirmation.get(AccessTokens.CERTIFICATE_MEMBER);
    }

    private static PartnerCaller caller(JsonWebToken token) {
        return new PartnerCaller(
                Long.parseLong(token.getClaim(AccessTokens.PARTNER_CLAIM)),
                token.getSubject(),
                Long.parseLong(token.getClaim(AccessTokens.CREDENTIAL_CLAIM)),
                certificate(token),
                Set.copyOf(token.getGroups()),
                Instant.ofEpochSecond(token.getExpirationTime()));
    }
}
