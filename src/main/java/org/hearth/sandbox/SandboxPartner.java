package org.hearth.sandbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.UnguessableId;

/** A partner in the sandbox: its block of accounts and its clock. */
@Entity
class SandboxPartner {

    private static final Duration FURTHEST = Duration.ofDays(400);

    @Id long partnerId;
    int block;
    long clockShiftSeconds;
    String certificationCode;
    Instant certifiedAt;
    Instant createdAt;

    protected SandboxPartner() {}

    SandboxPartner(long partnerId, int block, Instant now) {
        this.partnerId = partnerId;
        this.block = block;
        this.certificationCode = UnguessableId.next();
        this.createdAt = now;
    }

    Duration clockShift() {
        return Duration.ofSeconds(clockShiftSeconds);
    }

    /**
     * Moves the clock further ahead.
     *
     * @throws BusinessException CLOCK_NOT_MOVABLE backwards, or more than 400 days ahead
     */
    void moveClock(Duration by) {
        Duration moved = clockShift().plus(by);
        if (by.isNegative() || moved.compareTo(FURTHEST) > 0) {
            throw new BusinessException(SandboxError.CLOCK_NOT_MOVABLE);
        }
        clockShiftSeconds = moved.toSeconds();
    }

    /** The first time counts. */
    void certified(Instant at) {
        if (certifiedAt == null) {
            certifiedAt = at;
        }
    }

    void resetClock() {
        clockShiftSeconds = 0;
    }
}
