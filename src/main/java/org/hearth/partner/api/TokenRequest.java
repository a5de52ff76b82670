package org.hearth.partner.api;

import io.vertx.core.MultiMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.hearth.partner.TokenError;
import org.hearth.partner.TokenRefused;

/**
 * A client's request for a token: its credentials by HTTP Basic, and the scopes it asks for (RFC
 * 6749, sections 2.3.1 and 4.4.2).
 *
 * @param scopes empty: all that are granted
 */
record TokenRequest(String clientId, String secret, Set<String> scopes) {

    private static final String GRANT = "client_credentials";
    private static final String SCHEME = "Basic ";
    private static final int LONGEST = 200;

    /**
     * @throws TokenRefused for whatever is missing, doubled or malformed
     */
    static TokenRequest of(String authorization, MultiMap form) {
        String grant = only(form, "grant_type");
        if (grant == null) {
            throw new TokenRefused(TokenError.INVALID_REQUEST);
        }
        if (!grant.equals(GRANT)) {
            throw new TokenRefused(TokenError.UNSUPPORTED_GRANT_TYPE);
        }
        String[] credentials = credentials(authorization);
        return new TokenRequest(credentials[0], credentials[1], scopes(only(form, "scope")));
    }

    /** A parameter without a value counts as left out; one that comes twice is an error. */
    private static String only(MultiMap form, String name) {
        List<String> values = form.getAll(name);
        if (values.size() > 1) {
            throw new TokenRefused(TokenError.INVALID_REQUEST);
        }
        return values.isEmpty() || values.get(0).isEmpty() ? null : values.get(0);
    }

    private static Set<String> scopes(String scope) {
        return scope == null ? Set.of() : Set.copyOf(List.of(scope.strip().split(" +")));
    }

    /** Client id and secret, each form-encoded before it was put into the header. */
    private static String[] credentials(String authorization) {
        if (authorization == null
                || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new TokenRefused(TokenError.INVALID_CLIENT);
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(authorization.substring(SCHEME.length()).strip());
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            if (parts.length < 2 || parts[0].length() > LONGEST || parts[1].length() > LONGEST) {
                throw new TokenRefused(TokenError.INVALID_CLIENT);
            }
            return new String[] {
                URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                URLDecoder.decode(parts[1], StandardCharsets.UTF_8)
            };
        } catch (IllegalArgumentException malformed) {
            throw new TokenRefused(TokenError.INVALID_CLIENT);
        }
    }
}
