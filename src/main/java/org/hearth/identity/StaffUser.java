package org.hearth.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearth.platform.security.SignedIn;

/** One of the staff, who signs in with a password; five wrong ones lock the door for 15 minutes. */
@Entity
class StaffUser {

    static final int MOST_FAILURES = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id long id;
    String username;
    String displayName;
    String passwordHash;

    /** Space separated names of {@link StaffRole}. */
    String roles;

    /** The branch company; null for head office. */
    String branch;

    /** Space separated names of {@link ServiceSkill}. */
    String skills = "";

    @Enumerated(EnumType.STRING)
    StaffStatus status;

    int failedAttempts;
    Instant lockedUntil;
    Instant createdAt;

    protected StaffUser() {}

    boolean isActive() {
        return status == StaffStatus.ACTIVE;
    }

    /**
     * Whether the door opens now; while it is locked, no password opens it.
     *
     * @param matches whether the password fits the hash
     */
    boolean opens(boolean matches, Instant now) {
        if (lockedUntil != null && now.isBefore(lockedUntil)) {
            return false;
        }
        if (matches && isActive()) {
            failedAttempts = 0;
            lockedUntil = null;
            return true;
        }
        failedAttempts++;
        if (failedAttempts >= MOST_FAILURES) {
            failedAttempts = 0;
            lockedUntil = now.plus(LOCK);
        }
        return false;
    }

    StaffMember member() {
        return new StaffMember(
                username,
                displayName,
                branch,
                StaffRole.read(roles),
                skills.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(skills.split(" "))));
    }

    Set<String> sessionRoles() {
        Set<String> all = new LinkedHashSet<>(List.of(roles.split(" ")));
        all.add(SignedIn.STAFF);
        return all;
    }
}
