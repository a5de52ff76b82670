package org.hearth.identity.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Knows people by the session cookie, on pages only: an API never looks at it, so that no foreign
 * page can call one in a visitor's name. Whoever is not known is shown to a sign-in page.
 */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {

    private static final List<String> NO_PAGES =
            List.of("/partner/", "/oauth/", "/public/", "/sandbox/", "/telephony/", "/assets/");
    private static final Set<HttpMethod> READING =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final int SEE_OTHER = 303;

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager identities) {
        Cookie cookie = context.request().getCookie(SessionCookie.NAME);
        if (cookie == null || !isPage(context) || !readsOrPostsForm(context.request())) {
            return Uni.createFrom().nullItem();
        }
        return identities
                .authenticate(new SessionRequest(cookie.getValue()))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        if (!isPage(context)) {
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom().item(new ChallengeData(SEE_OTHER, "Location", signIn(context)));
    }

    private static String signIn(RoutingContext context) {
        String path = context.normalizedPath();
        boolean staffOnly = path.startsWith("/staff") || path.startsWith("/q/");
        String page = staffOnly ? "/staff/sign-in" : "/sign-in";
        if (!context.request().method().equals(HttpMethod.GET)) {
            return page;
        }
        return page + "?next=" + URLEncoder.encode(context.request().uri(), StandardCharsets.UTF_8);
    }

    /** A post that is no form carries no CSRF token, so the cookie does not count there. */
    private static boolean readsOrPostsForm(HttpServerRequest request) {
        if (READING.contains(request.method())) {
            return true;
        }
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null
                && (type.startsWith("application/x-www-form-urlencoded")
                        || type.startsWith("multipart/form-data"));
    }

    private static boolean isPage(RoutingContext context) {
        String path = context.normalizedPath();
        return NO_PAGES.stream().noneMatch(path::startsWith);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(
                        new HttpCredentialTransport(
                                HttpCredentialTransport.Type.COOKIE, SessionCookie.NAME));
    }

    /** Before the bearer token's, whose answer to a stranger is a bare 401. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }
}
