package org.hearth.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.hearth.platform.security.SignedTokens;

/** What a browser keeps in a cookie while somebody signs in, and afterwards. */
@ApplicationScoped
class BrowserTokens {

    enum Purpose {
        /** A signed-in person; the subject is {@code resident:<id>} or {@code staff:<id>}. */
        PORTAL("portal"),
        /** A code that was sent; the subject is its id. */
        CODE("sign-in-code"),
        /** A phone that was proven and is not registered; the subject is the code's id. */
        REGISTRATION("registration");

        private final String audience;

        Purpose(String audience) {
            this.audience = audience;
        }
    }

    private final SignedTokens tokens;

    BrowserTokens(SignedTokens tokens) {
        this.tokens = tokens;
    }

    String issue(Purpose purpose, String subject, Duration life) {
        return tokens.issue(purpose.audience, subject, life);
    }

    /** The subject of a token that is genuine, for this purpose, and not expired. */
    Optional<String> subject(Purpose purpose, String token) {
        return tokens.subject(purpose.audience, token);
    }
}
