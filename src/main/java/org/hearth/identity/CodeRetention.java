package org.hearth.identity;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/**
 * Forgets the phones of codes that opened nothing or did long ago: a day is kept, for questions.
 */
@ApplicationScoped
class CodeRetention {

    static final Duration KEPT = Duration.ofDays(1);

    private final SignInCodeRepository codes;
    private final Clock clock;

    CodeRetention(SignInCodeRepository codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void forgetOld() {
        codes.deleteExpiredBefore(clock.instant().minus(KEPT));
    }
}
