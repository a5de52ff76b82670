package org.hearth.partner;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.tenant.Tenant;

/** Issues access tokens to partners' clients (RFC 6749, client credentials). */
@ApplicationScoped
public class AccessTokens {

    static final String PARTNER_CLAIM = "partner";
    static final String CREDENTIAL_CLAIM = "credential";

    /** What a token is bound to (RFC 8705, section 3.1). */
    static final String CONFIRMATION_CLAIM = "cnf";

    static final String CERTIFICATE_MEMBER = "x5t#S256";

    private static final Duration LIFETIME = Duration.ofMinutes(30);

    private final ClientAuthentication clients;
    private final Clock clock;

    AccessTokens(ClientAuthentication clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    /**
     * A token for the asked scopes; for all granted ones when none is asked. It ends with the
     * credential that bought it, and is bound to the client's certificate where it has one.
     *
     * @throws TokenRefused {@code INVALID_CLIENT} for an unknown or revoked client or a wrong
     *     proof, {@code INVALID_SCOPE} for a scope that is not granted
     * @throws BusinessException ADDRESS_NOT_ALLOWED
     */
    public AccessToken issue(ClientProof proof, Set<String> askedScopes, CallOrigin origin) {
        ProvenClient proven = clients.prove(proof);
        String certificate = proven.boundTo(origin);
        Set<String> granted = proven.client().grantedScopes();
        if (!granted.containsAll(askedScopes)) {
            throw new TokenRefused(TokenError.INVALID_SCOPE);
        }
        SortedSet<String> scopes = new TreeSet<>(askedScopes.isEmpty() ? granted : askedScopes);
        Duration lifetime = lifetime(proven.credential());
        return new AccessToken(sign(proven, certificate, scopes, lifetime), lifetime, scopes);
    }

    private Duration lifetime(ClientCredential credential) {
        if (credential.validUntil == null) {
            return LIFETIME;
        }
        Duration left = Duration.between(clock.instant(), credential.validUntil);
        return left.compareTo(LIFETIME) < 0 ? left : LIFETIME;
    }

    private static String sign(
            ProvenClient proven, String certificate, Set<String> scopes, Duration lifetime) {
        JwtClaimsBuilder token =
                Jwt.audience(Tenant.current().audience())
                        .subject(proven.client().clientId)
                        .claim(PARTNER_CLAIM, Long.toString(proven.client().partnerId))
                        .claim(CREDENTIAL_CLAIM, Long.toString(proven.credential().id))
                        .groups(scopes)
                        .expiresIn(lifetime);
        if (certificate != null) {
            token.claim(CONFIRMATION_CLAIM, Map.of(CERTIFICATE_MEMBER, certificate));
        }
        return token.sign();
    }
}
