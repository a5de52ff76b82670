package org.hearth.settlement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearth.platform.database.SqlFailure;
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
    private static final int TRIES = 4;

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
        long end = System.nanoTime() + settings.patience().toNanos();
        boolean finished = false;
        try {
            judge(fileId);
            boolean more = true;
            while (more && System.nanoTime() < end) {
                Due due = tried(() -> booking.next(fileId));
                if (due.lines().isEmpty()) {
                    tried(() -> finish(fileId));
                    finished = true;
                }
                more = !finished && book(fileId, due);
            }
        } finally {
            if (!finished) {
                letGo(fileId);
            }
        }
    }

    private void judge(long fileId) {
        boolean more;
        do {
            more = tried(() -> judging.step(fileId));
        } while (more);
    }

    private boolean finish(long fileId) {
        booking.finish(fileId);
        return true;
    }

    /** Whether the lines could be booked, and more may be. */
    private boolean book(long fileId, Due due) {
        List<Booked> outcomes = new ArrayList<>();
        ReconciliationLine failed = null;
        for (ReconciliationLine line : due.lines()) {
            Optional<Booked> outcome =
                    late.book(
                            due.file().partnerId,
                            due.file().businessDate,
                            line,
                            line.lineNo == due.file().failedLine);
            if (outcome.isEmpty()) {
                failed = line;
                break;
            }
            outcomes.add(outcome.get());
        }
        ReconciliationLine stuck = failed;
        tried(() -> written(fileId, outcomes, stuck));
        return failed == null;
    }

    private boolean written(long fileId, List<Booked> outcomes, ReconciliationLine failed) {
        booking.written(fileId, outcomes, failed);
        return true;
    }

    /** Each step is a transaction that also says how far it came: it may be tried again. */
    private static <T> T tried(Supplier<T> step) {
        for (int attempt = 1; ; attempt++) {
            try {
                return step.get();
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !SqlFailure.of(failure).passing()) {
                    throw failure;
                }
            }
        }
    }

    /**
     * So that whoever comes next need not wait; where it fails, the file is free a little later.
     */
    private void letGo(long fileId) {
        try {
            booking.letGo(fileId);
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "Reconciliation %d is not let go", (Long) fileId);
        }
    }

    @Scheduled(
            every = "10s",
            delayed = "15s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeUp() {
        for (long id : files.leftAlone(FILES_OF_A_RUN)) {
            try {
                if (files.takeUp(id)) {
                    atOnce(id);
                }
            } catch (RuntimeException e) {
                LOG.errorf(e, "Reconciliation %d is stuck, tried again later", (Long) id);
            }
        }
        for (long id : files.brokenOff(settings.slowest(), FILES_OF_A_RUN)) {
            files.forget(id);
        }
    }
}
