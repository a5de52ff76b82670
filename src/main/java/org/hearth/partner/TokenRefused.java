package org.hearth.partner;

/** No token, and why. */
public final class TokenRefused extends RuntimeException {

    private final TokenError error;
    private final String description;

    public TokenRefused(TokenError error) {
        this(error, null);
    }

    /**
     * @param description for the client's developer, in English and ASCII (RFC 6749, section 5.2);
     *     given only to whoever holds the client's key already
     */
    public TokenRefused(TokenError error, String description) {
        super(error.published(), null, false, false);
        this.error = error;
        this.description = description;
    }

    public TokenError error() {
        return error;
    }

    /** Null where the caller is to learn nothing. */
    public String description() {
        return description;
    }
}
