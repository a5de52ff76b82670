package org.hearth.platform.security;

import java.util.Set;

/**
 * What a partner's client may do (partner-api.md, Ground rules). A scope is a role of {@code
 * RolesAllowed} on partner endpoints; no person ever has one.
 */
public final class Scope {

    public static final String BILLS_READ = "bills:read";
    public static final String PAYMENTS_WRITE = "payments:write";
    public static final String PAYMENTS_REVERSE = "payments:reverse";
    public static final String SETTLEMENTS_WRITE = "settlements:write";
    public static final String MANDATES_WRITE = "mandates:write";
    public static final String DEBITS_WRITE = "debits:write";
    public static final String EVENTS_READ = "events:read";
    public static final String KIOSKS_WRITE = "kiosks:write";

    public static final Set<String> ALL =
            Set.of(
                    BILLS_READ,
                    PAYMENTS_WRITE,
                    PAYMENTS_REVERSE,
                    SETTLEMENTS_WRITE,
                    MANDATES_WRITE,
                    DEBITS_WRITE,
                    EVENTS_READ,
                    KIOSKS_WRITE);

    private Scope() {}
}
