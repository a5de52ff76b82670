package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearth.payment.ReconciliationState;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;

/**
 * Judges a file step by step, each a transaction of its own that also says how far it is: cut off
 * anywhere, the work goes on from there and comes to the same end. No account is locked.
 */
@ApplicationScoped
class JudgingSteps {

    static final Actor JOB = Actor.system("reconciliation");

    private static final int LINES_OF_A_STEP = 5_000;

    private final ReconciliationRepository files;
    private final JudgingRepository judging;
    private final DifferenceRepository differences;
    private final DayRepository days;
    private final BookRepository books;
    private final FileDifferences tasks;
    private final Superseding superseding;
    private final EntryMarks marks;
    private final AuditTrail audit;
    private final Clock clock;

    JudgingSteps(
            ReconciliationRepository files,
            JudgingRepository judging,
            DifferenceRepository differences,
            DayRepository days,
            BookRepository books,
            FileDifferences tasks,
            Superseding superseding,
            EntryMarks marks,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.judging = judging;
        this.differences = differences;
        this.days = days;
        this.books = books;
        this.tasks = tasks;
        this.superseding = superseding;
        this.marks = marks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Does one step; false when there is nothing left to judge. */
    @Transactional
    boolean step(long fileId) {
        Reconciliation file = files.locked(fileId);
        if (file.state != ReconciliationStep.JUDGING) {
            return false;
        }
        SettlementDay day = days.findOrAdd(file.partnerId, file.businessDate);
        if (!goOn(file, day)) {
            conclude(file, day);
        }
        file.worked(now());
        files.update(file);
        return true;
    }

    /** The next of what is to be done; false where everything is. */
    private boolean goOn(Reconciliation file, SettlementDay day) {
        if (file.judgedLine == 0 && superseding.endSome(file)) {
            return true;
        }
        if (file.judgedLine < file.lineCount) {
            judgeSome(file, day);
            return true;
        }
        return searchSome(file, day) || superseding.releaseSome(file, day) || endFound(file);
    }

    private void judgeSome(Reconciliation file, SettlementDay day) {
        int from = file.judgedLine;
        int to = Math.min(file.lineCount, from + LINES_OF_A_STEP);
        if (from == 0) {
            judging.saidTwice(file.id);
        }
        judging.judge(file, from, to);
        marks.mark(judging.found(file, from, to));
        tasks.add(file, day, judging.differences(file, from, to));
        file.judgedLine = to;
    }

    /** Whether there may be more to find. */
    private boolean searchSome(Reconciliation file, SettlementDay day) {
        List<Judged> missing = judging.notInFile(file, LINES_OF_A_STEP);
        for (EntryKind kind : EntryKind.values()) {
            marks.mark(
                    kind,
                    missing.stream()
                            .filter(entry -> entry.kind() == kind)
                            .map(Judged::entryId)
                            .toList(),
                    ReconciliationState.UTILITY_ONLY);
        }
        tasks.add(file, day, missing);
        if (!missing.isEmpty()) {
            file.searchedEntry = missing.get(missing.size() - 1).entryId();
        }
        return missing.size() == LINES_OF_A_STEP;
    }

    /**
     * What files of other dates had missed, and this one names, is found; whether there is more.
     */
    private boolean endFound(Reconciliation file) {
        List<Long> named = differences.namedIn(file, LINES_OF_A_STEP);
        for (SettlementDifference found : differences.toDoLocked(named)) {
            DifferenceState before = found.state;
            found.end(JOB, DifferenceResolution.OTHER_DATE, null, now());
            differences.update(found);
            audit.transition(
                    JOB,
                    Differences.RESOLVE,
                    Differences.SUBJECT,
                    found.id,
                    null,
                    before,
                    found.state);
        }
        return named.size() == LINES_OF_A_STEP;
    }

    private void conclude(Reconciliation file, SettlementDay day) {
        judging.sum(file);
        keepBook(day);
        file.become(ReconciliationStep.BOOKING);
        audit.transition(
                JOB,
                "reconciliation.step",
                ReconciliationFiles.SUBJECT,
                file.id,
                null,
                ReconciliationStep.JUDGING,
                file.state);
    }

    private void keepBook(SettlementDay day) {
        if (day.bookKeptAt == null) {
            BookSides sides = books.sides(day.partnerId, day.businessDate);
            days.keep(day, EntryKind.PAYMENT, sides.payments());
            days.keep(day, EntryKind.REVERSAL, sides.reversals());
            day.bookKeptAt = now();
            days.update(day);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
