package org.hearth.identity;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What one of the staff does; a person may have several roles. */
public enum StaffRole {
    ADMINISTRATOR(true),
    FINANCE(true),
    /** Of the service desk and the hotline. */
    AGENT(false),
    /** Gives the work orders of a branch to its technicians. */
    DISPATCHER(false),
    /** Goes to the customer's home. */
    TECHNICIAN(false),
    /** Answers for promises that are near their end or broken. */
    SUPERVISOR(true),
    /** Reads who looked at which customer, and who did what; changes nothing. */
    AUDITOR(false);

    private final boolean twiceProven;

    StaffRole(boolean twiceProven) {
        this.twiceProven = twiceProven;
    }

    /** Whether who has it proves a second factor beside the password. */
    public boolean needsSecondFactor() {
        return twiceProven;
    }

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
