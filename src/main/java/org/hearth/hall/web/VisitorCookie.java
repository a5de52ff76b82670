package org.hearth.hall.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.Optional;
import org.hearth.platform.id.UnguessableId;
import org.hearth.platform.security.SignedTokens;

/**
 * Knows a browser again that took a number: signed, for a day, and saying nothing of the person.
 */
@ApplicationScoped
class VisitorCookie {

    static final String NAME = "hearth-queue";

    private static final String AUDIENCE = "hall-queue";
    private static final Duration LIFE = Duration.ofDays(1);

    private final SignedTokens tokens;

    VisitorCookie(SignedTokens tokens) {
        this.tokens = tokens;
    }

    /** The visitor's id; empty for a browser that has none, or a forged one. */
    Optional<String> visitor(String cookie) {
        return tokens.subject(AUDIENCE, cookie).filter(id -> id.matches(UnguessableId.PATTERN));
    }

    NewCookie of(String visitor, UriInfo request) {
        return new NewCookie.Builder(NAME)
                .value(tokens.issue(AUDIENCE, visitor, LIFE))
                .path("/points")
                .maxAge((int) LIFE.toSeconds())
                .httpOnly(true)
                .secure("https".equals(request.getRequestUri().getScheme()))
                .sameSite(SameSite.LAX)
                .build();
    }
}
