package org.hearth.partner;

/** No token, and why. */
public final class TokenRefused extends RuntimeException {

    private final TokenError error;

    public TokenRefused(TokenError error) {
        super(error.published(), null, false, false);
        this.error = error;
    }

    public TokenError error() {
        return error;
    }
}
