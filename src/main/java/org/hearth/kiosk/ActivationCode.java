package org.hearth.kiosk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;

/**
 * Sixteen digits by which a machine becomes a terminal: six find the row, ten are the secret, kept
 * hashed. Good for half an hour, five attempts and one key.
 */
@Entity
@Table(name = "kiosk_activation")
class ActivationCode {

    static final Duration LIFE = Duration.ofMinutes(30);
    static final int MOST_ATTEMPTS = 5;
    static final int SELECTOR_DIGITS = 6;

    @Id long id;
    long terminalKey;
    String selector;
    String codeHash;
    int attempts;
    String createdBy;
    Instant createdAt;
    Instant expiresAt;
    Instant usedAt;
    String keyThumbprint;

    protected ActivationCode() {}

    /**
     * @param codeHash of the ten secret digits
     */
    ActivationCode(long terminalKey, String selector, String codeHash, Actor by, Instant now) {
        this.id = Ids.next();
        this.terminalKey = terminalKey;
        this.selector = selector;
        this.codeHash = codeHash;
        this.createdBy = by.toString();
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /** Counts an attempt; false where none is left. */
    boolean attempt(Instant now) {
        if (attempts >= MOST_ATTEMPTS || !now.isBefore(expiresAt)) {
            return false;
        }
        attempts++;
        return true;
    }

    /** Whether it may be used with this key: a lost answer is asked for again with the same. */
    boolean servesKey(String thumbprint) {
        return usedAt == null || thumbprint.equals(keyThumbprint);
    }

    void use(String thumbprint, Instant now) {
        usedAt = now;
        keyThumbprint = thumbprint;
    }

    /** A newer code is given out: this one ends. */
    void end(Instant now) {
        if (now.isBefore(expiresAt)) {
            expiresAt = now;
        }
    }
}
