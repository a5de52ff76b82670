package org.hearth.telephony;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Forgets who called: thirty days are kept, for questions about a call. */
@ApplicationScoped
class CallRetention {

    static final Duration KEPT = Duration.ofDays(30);

    private final OldCalls calls;
    private final Clock clock;

    CallRetention(OldCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Scheduled(
            every = "1h",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        Instant before = clock.instant().minus(KEPT);
        while (calls.forgetSome(before)) {
            // A portion a transaction, so that no new call waits.
        }
    }
}
