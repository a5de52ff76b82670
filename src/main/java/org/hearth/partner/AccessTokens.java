package org.hearth.partner;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearth.platform.tenant.Tenant;

/** Issues access tokens to partners' clients (RFC 6749, client credentials). */
@ApplicationScoped
public class AccessTokens {

    static final String PARTNER_CLAIM = "partner";
    static final String CREDENTIAL_CLAIM = "credential";

    private static final Duration LIFETIME = Duration.ofMinutes(30);

    private final ClientAuthentication clients;
    private final Clock clock;

    AccessTokens(ClientAuthentication clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    /**
     * A token for the asked scopes; for all granted ones when none is asked. It ends with the
     * credential that bought it.
     *
     * @throws TokenRefused {@code INVALID_CLIENT} for an unknown or revoked client or a wrong
     *     proof, {@code INVALID_SCOPE} for a scope that is not granted
     */
    public AccessToken issue(ClientProof proof, Set<String> askedScopes) {
        ProvenClient proven = clients.prove(proof);
        Set<String> granted = proven.client().grantedScopes();
        if (!granted.containsAll(askedScopes)) {
            throw new TokenRefused(TokenError.INVALID_SCOPE);
        }
        SortedSet<String> scopes = new TreeSet<>(askedScopes.isEmpty() ? granted : askedScopes);
        Duration lifetime = lifetime(proven.credential());
        return new AccessToken(sign(proven, scopes, lifetime), lifetime, scopes);
    }

    private Duration lifetime(ClientCredential credential) {
        if (credential.validUntil == null) {
            return LIFETIME;
        }
        Duration left = Duration.between(clock.instant(), credential.validUntil);
        return left.compareTo(LIFETIME) < 0 ? left : LIFETIME;
    }

    private static String sign(ProvenClient proven, Set<String> scopes, Duration lifetime) {
        return Jwt.audience(Tenant.current().audience())
                .subject(proven.client().clientId)
                .claim(PARTNER_CLAIM, Long.toString(proven.client().partnerId))
                .claim(CREDENTIAL_CLAIM, Long.toString(proven.credential().id))
                .groups(scopes)
                .expiresIn(lifetime)
                .sign();
    }
}
