package org.hearth.identity;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What one of the staff does; a person may have several roles. */
public enum StaffRole {
    ADMINISTRATOR,
    FINANCE,
    /** Of the service desk and the hotline. */
    AGENT,
    /** Gives the work orders of a branch to its technicians. */
    DISPATCHER,
    /** Goes to the customer's home. */
    TECHNICIAN,
    /** Answers for promises that are near their end or broken. */
    SUPERVISOR,
    /** Reads who looked at which customer, and who did what; changes nothing. */
    AUDITOR;

    /** As it is stored and as {@code @RolesAllowed} names it: {@code administrator}. */
    public String roleName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The roles that {@link #written} wrote. */
    static Set<StaffRole> read(String written) {
        return Arrays.stream(written.split(" "))
                .map(role -> valueOf(role.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String written(Set<StaffRole> roles) {
        return roles.stream().map(StaffRole::roleName).collect(Collectors.joining(" "));
    }
}
