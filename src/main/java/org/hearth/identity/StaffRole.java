package org.hearth.identity;

import java.util.Locale;

/** What one of the staff does; a person may have several roles. */
public enum StaffRole {
    ADMINISTRATOR,
    FINANCE,
    AGENT;

    /** As it is stored and as {@code @RolesAllowed} names it: {@code administrator}. */
    public String roleName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
