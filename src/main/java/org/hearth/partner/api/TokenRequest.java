package org.hearth.partner.api;

import io.vertx.core.MultiMap;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.hearth.partner.ClientProof;
import org.hearth.partner.TokenError;
import org.hearth.partner.TokenRefused;

/**
 * A client's request for a token: its credentials by HTTP Basic or as a signed assertion, and the
 * scopes it asks for (RFC 6749, sections 2.3.1 and 4.4.2; RFC 7523, section 2.2).
 *
 * @param scopes empty: all that are granted
 */
record TokenRequest(ClientProof proof, Set<String> scopes) {

    private static final String GRANT = "client_credentials";
    private static final String SCHEME = "Basic ";
    private static final String ASSERTION_TYPE =
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
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
        return new TokenRequest(proof(authorization, form), scopes(only(form, "scope")));
    }

    /** One way only (RFC 6749, section 2.3). */
    private static ClientProof proof(String authorization, MultiMap form) {
        String type = only(form, "client_assertion_type");
        String assertion = only(form, "client_assertion");
        if (type == null && assertion == null) {
            return secret(authorization);
        }
        if (authorization != null || !ASSERTION_TYPE.equals(type) || assertion == null) {
            throw new TokenRefused(TokenError.INVALID_REQUEST);
        }
        String subject = subject(assertion);
        String named = only(form, "client_id");
        if (named != null && !named.equals(subject)) {
            throw new TokenRefused(TokenError.INVALID_CLIENT);
        }
        return new ClientProof.Assertion(subject, assertion);
    }

    /** Whom the assertion speaks of, before anything is proven. */
    private static String subject(String assertion) {
        try {
            String[] parts = assertion.split("\\.", -1);
            byte[] claims = Base64.getUrlDecoder().decode(parts.length == 3 ? parts[1] : "");
            String subject =
                    new JsonObject(new String(claims, StandardCharsets.UTF_8)).getString("sub");
            if (subject == null || subject.length() > LONGEST) {
                throw new TokenRefused(TokenError.INVALID_CLIENT);
            }
            return subject;
        } catch (IllegalArgumentException | DecodeException | ClassCastException malformed) {
            throw new TokenRefused(TokenError.INVALID_CLIENT);
        }
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

    private static ClientProof secret(String authorization) {
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
            return new ClientProof.Secret(
                    URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                    URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            throw new TokenRefused(TokenError.INVALID_CLIENT);
        }
    }
}
