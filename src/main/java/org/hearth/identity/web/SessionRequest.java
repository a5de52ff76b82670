package org.hearth.identity.web;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A browser that shows the token of a session. */
class SessionRequest extends BaseAuthenticationRequest {

    private final String token;

    SessionRequest(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
