package org.hearth.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * The secret that somebody of the staff shares with an authenticator. Guarded by its user's row.
 */
@Entity
class SecondFactor {

    @Id long staffId;

    /** Sealed, for this user. */
    byte[] secret;

    long lastStep;
    Instant createdAt;
    Instant confirmedAt;

    protected SecondFactor() {}

    SecondFactor(long staffId, byte[] sealed, Instant now) {
        this.staffId = staffId;
        this.secret = sealed;
        this.createdAt = now;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    /**
     * Judges a code, and uses it up: neither it nor an older one is accepted again.
     *
     * @param opened the secret
     */
    boolean accepts(String code, byte[] opened, Instant now) {
        OptionalLong step = Totp.stepOf(opened, code, now, lastStep);
        step.ifPresent(used -> lastStep = used);
        return step.isPresent();
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }
}
