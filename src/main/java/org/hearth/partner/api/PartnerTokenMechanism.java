package org.hearth.partner.api;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.hearth.partner.AccessTokenVerifier;
import org.hearth.platform.security.PartnerCaller;

/**
 * Knows partners' clients by the bearer token (RFC 6750). It is the only mechanism on the paths
 * that the setting {@code quarkus.http.auth.permission.partner} names, so a session cookie never
 * counts there. A token that proves nothing leaves the caller unknown: the endpoint refuses.
 */
@ApplicationScoped
class PartnerTokenMechanism implements HttpAuthenticationMechanism {

    /** How the setting names this mechanism. */
    static final String NAME = "partner-token";

    private static final String SCHEME = "Bearer ";
    private static final String REALM = "Bearer realm=\"hearth\"";
    private static final int UNAUTHORIZED = 401;

    private final AccessTokenVerifier tokens;

    PartnerTokenMechanism(AccessTokenVerifier tokens) {
        this.tokens = tokens;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager identities) {
        String credentials = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (credentials == null
                || !credentials.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom()
                .item(
                        tokens.verify(credentials.substring(SCHEME.length()).strip())
                                .map(PartnerTokenMechanism::identity)
                                .orElse(null));
    }

    private static SecurityIdentity identity(PartnerCaller caller) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(caller)
                .addRoles(caller.scopes())
                .build();
    }

    /** As RFC 6750, section 3, tells a missing token from one that proves nothing. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        boolean asked = context.request().getHeader(HttpHeaders.AUTHORIZATION) == null;
        return Uni.createFrom()
                .item(
                        new ChallengeData(
                                UNAUTHORIZED,
                                HttpHeaders.WWW_AUTHENTICATE,
                                asked ? REALM : REALM + ", error=\"invalid_token\""));
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(
                        new HttpCredentialTransport(
                                HttpCredentialTransport.Type.OTHER_HEADER, NAME, NAME));
    }

    /** Last where no path chooses it. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY - 1;
    }
}
