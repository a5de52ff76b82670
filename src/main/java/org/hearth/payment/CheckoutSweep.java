package org.hearth.payment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.hearth.payment.gateway.GatewayException;
import org.jboss.logging.Logger;

/**
 * Looks after checkouts that nobody looks at: those whose notification was lost, whose posting was
 * cut short, whose time to pay is over. Each is taken by one instance at a time.
 */
@ApplicationScoped
class CheckoutSweep {

    private static final Logger LOG = Logger.getLogger(CheckoutSweep.class);

    private final CheckoutRecords records;
    private final CheckoutProgress progress;

    CheckoutSweep(CheckoutRecords records, CheckoutProgress progress) {
        this.records = records;
        this.progress = progress;
    }

    @Scheduled(
            every = "20s",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        for (String id : records.due()) {
            try {
                records.take(id).ifPresent(progress::advance);
            } catch (GatewayException e) {
                LOG.warnf("%s: the gateway does not answer, asked again later", id);
            } catch (RuntimeException e) {
                LOG.errorf(e, "%s is stuck, tried again later", id);
            }
        }
    }
}
