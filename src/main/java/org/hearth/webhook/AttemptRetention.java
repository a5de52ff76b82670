package org.hearth.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hearth.platform.tenant.SandboxSchema;
import org.hearth.platform.tenant.Tenant;

/** Forgets attempts after thirty days, a part at a time. */
@ApplicationScoped
class AttemptRetention {

    static final Duration KEPT = Duration.ofDays(30);

    private static final int A_PART = 5_000;

    private final WebhookRepository endpoints;
    private final SandboxSchema sandbox;
    private final Clock clock;

    AttemptRetention(WebhookRepository endpoints, SandboxSchema sandbox, Clock clock) {
        this.endpoints = endpoints;
        this.sandbox = sandbox;
        this.clock = clock;
    }

    @Scheduled(
            every = "1h",
            delayed = "15m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Tenant.LIVE.run(this::forgetOld);
        if (sandbox.exists()) {
            Tenant.SANDBOX.run(this::forgetOld);
        }
    }

    void forgetOld() {
        Instant before = clock.instant().minus(KEPT);
        int gone;
        do {
            gone =
                    QuarkusTransaction.requiringNew()
                            .call(() -> endpoints.forgetAttempts(before, A_PART));
        } while (gone == A_PART);
    }
}
