package org.hearth.debit;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.platform.audit.Actor;
import org.jboss.logging.Logger;

/** Announces debits every morning, after the night's bills, and hands over what is due. */
@ApplicationScoped
class DebitSchedule {

    private static final Logger LOG = Logger.getLogger(DebitSchedule.class);
    private static final Actor JOB = Actor.system("debit");

    private final DebitBatches batches;
    private final DebitSettings settings;
    private final Clock clock;

    DebitSchedule(DebitBatches batches, DebitSettings settings, Clock clock) {
        this.batches = batches;
        this.settings = settings;
        this.clock = clock;
    }

    /** Up to the first day with full notice, so that each debit to be tried again finds its day. */
    @Scheduled(
            cron = "{hearth.debit.announcement.at}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = ConcurrentExecution.SKIP)
    void announce() {
        Instant soon = clock.instant().plus(Duration.ofMinutes(1));
        LocalDate first = batches.firstDay();
        for (LocalDate day = LocalDate.now(clock); !day.isAfter(first); day = day.plusDays(1)) {
            if (soon.isBefore(settings.cutOffOf(day))) {
                announce(day);
            }
        }
    }

    /** A day that fails is tried again with the next morning's run, and stops no other. */
    private void announce(LocalDate day) {
        try {
            batches.create(day, JOB);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Debits of %s are not all planned", day);
        }
    }

    @Scheduled(every = "30s", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void handOver() {
        batches.release(JOB);
    }
}
