package org.hearth.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
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

    SignInCode(Phone phone, String code, Instant now) {
        this.id = Ids.next();
        this.phone = phone.number();
        this.codeHash = BcryptUtil.bcryptHash(code);
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    Phone phone() {
        return new Phone(phone);
    }

    /** Judges what was typed; every judgement of a living code counts as an attempt. */
    CodeCheck check(String typed, Instant now) {
        if (usedAt != null || attempts >= MOST_ATTEMPTS) {
            return CodeCheck.SPENT;
        }
        if (!now.isBefore(expiresAt)) {
            return CodeCheck.EXPIRED;
        }
        attempts++;
        if (BcryptUtil.matches(typed, codeHash)) {
            usedAt = now;
            return CodeCheck.CORRECT;
        }
        return attempts < MOST_ATTEMPTS ? CodeCheck.WRONG : CodeCheck.SPENT;
    }

    boolean wasUsed() {
        return usedAt != null;
    }
}
