package org.hearth.portal.web;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.UriInfo;
import org.hearth.portal.ProvenAccounts;

/** Keeps the proven account for the pages of paying, so that no address names it. */
final class ProofCookie {

    static final String NAME = "hearth-pay";

    private ProofCookie() {}

    static NewCookie of(String token, UriInfo request) {
        return new NewCookie.Builder(NAME)
                .value(token)
                .path("/pay")
                .maxAge((int) ProvenAccounts.LIFE.toSeconds())
                .httpOnly(true)
                .secure("https".equals(request.getRequestUri().getScheme()))
                .sameSite(SameSite.LAX)
                .build();
    }
}
