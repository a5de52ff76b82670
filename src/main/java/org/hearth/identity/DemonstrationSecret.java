package org.hearth.identity;

import cn.hutool.core.codec.Base32;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The second factor of the demonstration's staff. It is public, as their passwords are: no other
 * profile than development, tests and the demonstration has anybody who uses it.
 */
@ApplicationScoped
public class DemonstrationSecret {

    /** As an authenticator takes it. */
    public static final String BASE32 = "HEARTH2DEMO2STAFF2SECOND2FACTOR2";

    private final Clock clock;

    DemonstrationSecret(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param left until the next one
     */
    public record CodeNow(String code, Duration left) {}

    public CodeNow now() {
        Instant now = clock.instant();
        long step = Totp.step(now);
        return new CodeNow(
                Totp.code(Base32.decode(BASE32), step),
                Duration.between(now, Totp.startOf(step + 1)));
    }
}
