package org.hearth.partner;

import java.util.Locale;

/** Why no token is issued (RFC 6749, section 5.2). */
public enum TokenError {
    INVALID_REQUEST,
    INVALID_CLIENT,
    INVALID_SCOPE,
    UNSUPPORTED_GRANT_TYPE;

    /** As the RFC spells it: {@code invalid_client}. */
    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }
}
