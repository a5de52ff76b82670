package org.hearth.settlement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.settlement.BookingSteps.Due;
import org.hearth.settlement.LateBookings.Booked;
import org.jboss.logging.Logger;

/**
 * Brings accepted files to their end: at once as far as the partner waits for it, the rest, and
 * whatever a crash left lying, by a job.
 */
@ApplicationScoped
class ReconciliationWork {

    private static final Logger LOG = Logger.getLogger(ReconciliationWork.class);
    private static final int FILES_OF_A_RUN = 20;

    private final ReconciliationFiles files;
    private final JudgingSteps judging;
    private final BookingSteps booking;
    private final LateBookings late;
    private final SettlementSettings settings;

    ReconciliationWork(
            ReconciliationFiles files,
            JudgingSteps judging,
            BookingSteps booking,
            LateBookings late,
            SettlementSettings settings) {
        this.files = files;
        this.judging = judging;
        this.booking = booking;
        this.late = late;
        this.settings = settings;
    }

    /** Judges a file whole, and books late for as long as the partner waits. */
    void atOnce(long fileId) {
        run(fileId, false);
    }

    private void run(long fileId, boolean again) {
        long end = System.nanoTime() + settings.patience().toNanos();
        judge(fileId);
        boolean finished = false;
        while (!finished && System.nanoTime() < end) {
            Due due = booking.next(fileId);
            if (due.lines().isEmpty()) {
                booking.finish(fileId);
                finished = true;
            } else if (!book(fileId, due, again)) {
                break;
            }
        }
        if (!finished) {
            booking.letGo(fileId);
        }
    }

    private void judge(long fileId) {
        boolean more;
        do {
            more = judging.step(fileId);
        } while (more);
    }

    /** Whether the lines could be booked, and more may be. */
    private boolean book(long fileId, Due due, boolean again) {
        List<Booked> outcomes = new ArrayList<>();
        boolean told = true;
        for (ReconciliationLine line : due.lines()) {
            Optional<Booked> outcome =
                    late.book(due.file().partnerId, due.file().businessDate, line, again);
            if (outcome.isEmpty()) {
                told = false;
                break;
            }
            outcomes.add(outcome.get());
        }
        booking.written(fileId, outcomes);
        return told;
    }

    @Scheduled(
            every = "10s",
            delayed = "15s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeUp() {
        for (long id : files.leftAlone(FILES_OF_A_RUN)) {
            try {
                run(id, true);
            } catch (RuntimeException e) {
                LOG.errorf(e, "Reconciliation %d is stuck, tried again later", (Long) id);
            }
        }
        for (long id : files.brokenOff(settings.slowest(), FILES_OF_A_RUN)) {
            files.forget(id);
        }
    }
}
