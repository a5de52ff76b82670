package org.hearth.partner;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearth.platform.tenant.Tenant;

/** Issues access tokens to partners' clients (RFC 6749, client credentials). */
@ApplicationScoped
public class AccessTokens {

    static final String PARTNER_CLAIM = "partner";

    private static final Duration LIFETIME = Duration.ofMinutes(30);

    /** Compared with when the client is unknown, so that the time taken does not tell. */
    private static final String NOBODYS_HASH = BcryptUtil.bcryptHash("nobody's secret");

    private final PartnerClientRepository clients;

    AccessTokens(PartnerClientRepository clients) {
        this.clients = clients;
    }

    /**
     * A token for the asked scopes; for all granted ones when none is asked.
     *
     * @throws TokenRefused {@code INVALID_CLIENT} for an unknown or revoked client or a wrong
     *     secret, {@code INVALID_SCOPE} for a scope that is not granted
     */
    public AccessToken issue(String clientId, String secret, Set<String> askedScopes) {
        // bcrypt takes tens of milliseconds: the transaction ends, and its connection is free,
        // before.
        Optional<PartnerClient> known =
                QuarkusTransaction.requiringNew().call(() -> clients.active(clientId));
        boolean proven =
                BcryptUtil.matches(
                        secret, known.map(client -> client.secretHash).orElse(NOBODYS_HASH));
        PartnerClient client =
                known.filter(found -> proven)
                        .orElseThrow(() -> new TokenRefused(TokenError.INVALID_CLIENT));
        Set<String> granted = client.grantedScopes();
        if (!granted.containsAll(askedScopes)) {
            throw new TokenRefused(TokenError.INVALID_SCOPE);
        }
        SortedSet<String> scopes = new TreeSet<>(askedScopes.isEmpty() ? granted : askedScopes);
        return new AccessToken(sign(client, scopes), LIFETIME, scopes);
    }

    private static String sign(PartnerClient client, Set<String> scopes) {
        return Jwt.audience(Tenant.current().audience())
                .subject(client.clientId)
                .claim(PARTNER_CLAIM, Long.toString(client.partnerId))
                .groups(scopes)
                .expiresIn(LIFETIME)
                .sign();
    }
}
