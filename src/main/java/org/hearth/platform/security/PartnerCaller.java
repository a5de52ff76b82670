package org.hearth.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import java.security.Principal;
import java.time.Instant;
import java.util.Set;

/**
 * The client that calls the partner API, as its verified access token names it.
 *
 * @param partnerId whose payments it may see and make
 * @param credentialId what bought the token; void with it
 * @param certificate SHA-256 of the TLS certificate that the token is bound to (RFC 8705),
 *     base64url; null: to none
 * @param expiresAt when its token ends
 */
public record PartnerCaller(
        long partnerId,
        String clientId,
        long credentialId,
        String certificate,
        Set<String> scopes,
        Instant expiresAt)
        implements Principal {

    /** The caller of an endpoint that requires a {@link Scope}; there is always one. */
    public static PartnerCaller of(SecurityIdentity identity) {
        return (PartnerCaller) identity.getPrincipal();
    }

    @Override
    public String getName() {
        return clientId;
    }
}
