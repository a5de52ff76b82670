package org.hearth.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.hearth.platform.id.Ids;

/** Six digits sent to a phone, kept hashed: good for five minutes, five attempts and one use. */
@Entity
class SignInCode {

    static final Duration LIFE = Duration.ofMinutes(5);
    static final int MOST_ATTEMPTS = 5;

    @Id long id;
    String phone;
    String codeHash;
    int attempts;
    Instant createdAt;
    Instant expiresAt;
    Instant usedAt;

    protected SignInCode() {}

    /**
     * @param codeHash of the digits
     */
    SignInCode(Phone phone, String codeHash, Instant now) {
        this.id = Ids.next();
        this.phone = phone.number();
        this.codeHash = codeHash;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    Phone phone() {
        return new Phone(phone);
    }

    /**
     * Judges an attempt; every judgement of a living code counts.
     *
     * @param matches whether what was typed fits the hash
     */
    CodeCheck check(boolean matches, Instant now) {
        if (usedAt != null || attempts >= MOST_ATTEMPTS) {
            return CodeCheck.SPENT;
        }
        if (!now.isBefore(expiresAt)) {
            return CodeCheck.EXPIRED;
        }
        attempts++;
        if (matches) {
            usedAt = now;
            return CodeCheck.CORRECT;
        }
        return attempts < MOST_ATTEMPTS ? CodeCheck.WRONG : CodeCheck.SPENT;
    }

    boolean wasUsed() {
        return usedAt != null;
    }
}
