package org.hearth.sandbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hearth.platform.id.Ids;
import org.hearth.platform.tenant.SandboxSchema;
import org.hearth.platform.tenant.Tenant;

/** What partners called in the sandbox since their last reset: so many calls of each, so long. */
@ApplicationScoped
public class Recordings {

    private static final int KEPT = 2_000;
    private static final int PRUNE_EVERY = 100;
    private static final Duration KEPT_FOR = Duration.ofDays(60);

    private final RecordedCallRepository calls;
    private final SandboxSchema sandbox;
    private final Clock clock;

    Recordings(RecordedCallRepository calls, SandboxSchema sandbox, Clock clock) {
        this.calls = calls;
        this.sandbox = sandbox;
        this.clock = clock;
    }

    @Transactional
    public void add(CallRecord call) {
        long id = Ids.next();
        calls.persist(new RecordedCall(id, call));
        if (id % PRUNE_EVERY == 0) {
            calls.forgetBut(call.partnerId(), KEPT);
        }
    }

    /** A partner's calls since its last reset, oldest first. */
    @Transactional
    public List<CallRecord> of(long partnerId) {
        return calls.last(partnerId, KEPT).stream().map(RecordedCall::view).toList();
    }

    @Scheduled(every = "6h", delayed = "20m")
    void forgetOld() {
        if (sandbox.exists()) {
            Tenant.SANDBOX.run(this::forgetOldCalls);
        }
    }

    @Transactional
    void forgetOldCalls() {
        calls.forgetBefore(clock.instant().minus(KEPT_FOR));
    }
}
