package org.hearth.webhook;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hearth.platform.outbox.PartnerEvents;
import org.hearth.platform.tenant.PerTenant;
import org.hearth.platform.tenant.SandboxSchema;
import org.hearth.platform.tenant.Tenant;
import org.jboss.logging.Logger;

/**
 * Finds endpoints that have something to get, on each instance; an endpoint is served by one worker
 * at a time. A slow receiver holds its own worker and nobody else's; the sandbox has its own.
 */
@ApplicationScoped
class WebhookDispatcher {

    private static final Logger LOG = Logger.getLogger(WebhookDispatcher.class);

    /** Of them those that wait for their partner's share of workers must leave room for others. */
    private static final int LOOKED_AT = 1_000;

    private static final int LAST = 10_000;

    private final PartnerEvents events;
    private final DeliveryRecords records;
    private final DeliveryRound round;
    private final SandboxSchema sandbox;
    private volatile boolean started;
    private final PerTenant<Workers> workers = new PerTenant<>(tenant -> new Workers());

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
        for (DueEndpoint endpoint : records.due(LOOKED_AT)) {
            if (!workers.here().begin(endpoint, () -> tenant.run(() -> serve(endpoint.id())))) {
                return;
            }
        }
    }

    private void serve(long endpoint) {
        try {
            round.deliver(endpoint);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Webhook endpoint %d is stuck, tried again later", endpoint);
        }
    }

    @PreDestroy
    void stop() {
        workers.each(Workers::stop);
    }
}
