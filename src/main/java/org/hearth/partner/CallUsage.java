package org.hearth.partner;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.platform.tenant.Tenant;
import org.jboss.logging.Logger;

/**
 * Counts partners' calls in memory and adds them to the database twice a minute, so that several
 * instances add up and no call waits for it. A crash loses half a minute of counts, and nothing
 * else. The sandbox is not counted.
 */
@ApplicationScoped
public class CallUsage {

    static final Duration KEPT = Duration.ofDays(90);

    private static final Logger LOG = Logger.getLogger(CallUsage.class);

    private final UsageRepository usage;
    private final Clock clock;
    private final Map<String, CallCounts> counts = new ConcurrentHashMap<>();

    CallUsage(UsageRepository usage, Clock clock) {
        this.usage = usage;
        this.clock = clock;
    }

    /** A call was answered. */
    public void count(PartnerCaller caller, int status, long nanos) {
        if (Tenant.current() == Tenant.LIVE) {
            counts.computeIfAbsent(caller.clientId(), client -> new CallCounts(caller.partnerId()))
                    .add(status, nanos);
        }
    }

    @Scheduled(every = "30s", delayed = "30s")
    void write() {
        Instant now = clock.instant();
        counts.forEach((clientId, counted) -> write(clientId, counted, now));
    }

    private void write(String clientId, CallCounts counted, Instant now) {
        CallCounts.Taken taken = counted.take();
        if (taken.calls() == 0) {
            return;
        }
        try {
            usage.add(clientId, taken, now);
        } catch (RuntimeException failed) {
            counted.giveBack(taken);
            LOG.warnf("Usage of %s is written later: %s", clientId, failed.getMessage());
        }
    }

    @Scheduled(every = "6h", delayed = "20m")
    void forgetOld() {
        usage.deleteBefore(clock.instant().minus(KEPT));
    }

    void atEnd(@Observes ShutdownEvent end) {
        write();
    }
}
