package org.hearth.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.hearth.platform.security.SignedTokens;

/** What a browser keeps in a cookie while somebody signs in, and afterwards. */
@ApplicationScoped
class BrowserTokens {

    enum Purpose {
        /** A signed-in person: {@code resident:<id>}, or one of the staff as below. */
        PORTAL("portal"),
        /** One of the staff who has proven the second factor as well. */
        PORTAL_TWICE_PROVEN("portal-twice-proven"),
        /** Staff at the steps of their door; the subject is {@link StaffCredentials}. */
        STAFF_CODE("staff-code"),
        STAFF_ENROLMENT("staff-enrolment"),
        STAFF_PASSWORD("staff-password"),
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
