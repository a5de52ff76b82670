package org.hearth.webhook;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.hearth.platform.outbox.PartnerEvents;
import org.hearth.platform.tenant.SandboxSchema;
import org.hearth.platform.tenant.Tenant;
import org.jboss.logging.Logger;

/**
 * Finds endpoints that have something to get, on each instance; an endpoint is served by one worker
 * at a time. A slow receiver holds its own worker and nobody else's.
 */
@ApplicationScoped
class WebhookDispatcher {

    private static final Logger LOG = Logger.getLogger(WebhookDispatcher.class);
    private static final int WORKERS = 32;
    private static final int LAST = 10_000;

    private final PartnerEvents events;
    private final DeliveryRecords records;
    private final DeliveryRound round;
    private final SandboxSchema sandbox;
    private final Set<Long> busy = ConcurrentHashMap.newKeySet();
    private volatile boolean started;
    private final ExecutorService workers =
            new ThreadPoolExecutor(
                    0, WORKERS, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), Daemon::new);

    WebhookDispatcher(
            PartnerEvents events,
            DeliveryRecords records,
            DeliveryRound round,
            SandboxSchema sandbox) {
        this.events = events;
        this.records = records;
        this.round = round;
        this.sandbox = sandbox;
    }

    /** The scheduler is up before both schemas are migrated. */
    void started(@Observes @Priority(LAST) StartupEvent start) {
        started = true;
    }

    private static final class Daemon extends Thread {
        private Daemon(Runnable work) {
            super(work, "webhooks");
            setDaemon(true);
        }
    }

    @Scheduled(
            every = "1s",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void dispatchWhenStarted() {
        if (started) {
            dispatch();
        }
    }

    void dispatch() {
        Tenant.LIVE.run(this::dispatchHere);
        if (sandbox.exists()) {
            Tenant.SANDBOX.run(this::dispatchHere);
        }
    }

    private void dispatchHere() {
        Tenant tenant = Tenant.current();
        events.arrange();
        for (long endpoint : records.due(2 * WORKERS)) {
            if (busy.add(endpoint) && !begun(tenant, endpoint)) {
                busy.remove(endpoint);
                return;
            }
        }
    }

    private boolean begun(Tenant tenant, long endpoint) {
        try {
            workers.execute(() -> tenant.run(() -> serve(endpoint)));
            return true;
        } catch (RejectedExecutionException allBusy) {
            return false;
        }
    }

    private void serve(long endpoint) {
        try {
            round.deliver(endpoint);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Webhook endpoint %d is stuck, tried again later", endpoint);
        } finally {
            busy.remove(endpoint);
        }
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }
}
