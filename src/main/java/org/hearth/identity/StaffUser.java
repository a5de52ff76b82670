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
import org.hearth.platform.id.Ids;
import org.hearth.platform.security.SignedIn;

/**
 * One of the staff, who signs in with a password, and a code where the role needs one; five wrong
 * ones of either lock the door for 15 minutes.
 */
@Entity
class StaffUser {

    static final String SUBJECT = "staff";
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
    int credentialVersion;
    boolean passwordToChange;

    protected StaffUser() {}

    /**
     * @param hash of the first password, which is handed over
     */
    StaffUser(String username, String hash, Instant now) {
        this.id = Ids.next();
        this.username = username;
        this.status = StaffStatus.ACTIVE;
        this.createdAt = now;
        handPassword(hash);
    }

    void become(StaffEntry entry) {
        displayName = entry.displayName();
        branch = entry.branch();
        roles = StaffRole.written(entry.roles());
        skills =
                entry.roles().contains(StaffRole.TECHNICIAN)
                        ? ServiceSkill.written(entry.skills())
                        : "";
    }

    boolean isActive() {
        return status == StaffStatus.ACTIVE;
    }

    boolean needsSecondFactor() {
        return StaffRole.read(roles).stream().anyMatch(StaffRole::needsSecondFactor);
    }

    StaffCredentials credentials() {
        return new StaffCredentials(username, credentialVersion);
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /**
     * Whether this step opens now; while the door is locked, none does. A right one forgets no
     * failures: else who knows the password could guess codes without an end.
     *
     * @param matches whether the password fits the hash, or the code is right
     */
    boolean opens(boolean matches, Instant now) {
        if (isLocked(now)) {
            return false;
        }
        if (matches && isActive()) {
            return true;
        }
        failedAttempts++;
        if (failedAttempts >= MOST_FAILURES) {
            failedAttempts = 0;
            lockedUntil = now.plus(LOCK);
        }
        return false;
    }

    /** All that was asked for is proven. */
    void signedIn() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
        passwordToChange = false;
        credentialVersion++;
    }

    /** A password that somebody else knows serves once, for choosing another. */
    void handPassword(String hash) {
        choosePassword(hash);
        passwordToChange = true;
        failedAttempts = 0;
        lockedUntil = null;
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
