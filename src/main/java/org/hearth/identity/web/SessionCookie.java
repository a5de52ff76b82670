package org.hearth.identity.web;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.hearth.platform.html.FormCookie;

/** The cookies of signing in: out of reach of scripts, and of other sites' forms. */
final class SessionCookie {

    /** The session of a resident or of staff. */
    static final String NAME = "hearth-session";

    /** The code that is being entered, or the phone that is being registered. */
    static final String PENDING = "hearth-sign-in";

    /** The account a visitor proved, of the pages under /pay (portal, ProofCookie). */
    private static final String PROOF = "hearth-pay";

    private SessionCookie() {}

    static NewCookie session(String token, Duration life, UriInfo request) {
        return cookie(NAME, token, (int) life.toSeconds(), request);
    }

    static NewCookie pending(String token, UriInfo request) {
        return cookie(PENDING, token, (int) Duration.ofMinutes(10).toSeconds(), request);
    }

    static NewCookie gone(String name, UriInfo request) {
        return cookie(name, "", 0, request);
    }

    /** All that tells who was here, for leaving a browser that others use too. */
    static NewCookie[] allGone(UriInfo request) {
        return new NewCookie[] {
            gone(NAME, request),
            gone(PENDING, request),
            cookie(PROOF, "/pay", "", 0, request),
            FormCookie.left(request)
        };
    }

    private static NewCookie cookie(String name, String value, int maxAge, UriInfo request) {
        return cookie(name, "/", value, maxAge, request);
    }

    private static NewCookie cookie(
            String name, String path, String value, int maxAge, UriInfo request) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path)
                .maxAge(maxAge)
                .httpOnly(true)
                .secure("https".equals(request.getRequestUri().getScheme()))
                .sameSite(SameSite.LAX)
                .build();
    }
}
