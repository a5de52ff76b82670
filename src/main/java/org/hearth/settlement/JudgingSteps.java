package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    private final EntryMarks marks;
    private final AuditTrail audit;
    private final Clock clock;

    JudgingSteps(
            ReconciliationRepository files,
            JudgingRepository judging,
            DifferenceRepository differences,
            DayRepository days,
            BookRepository books,
            EntryMarks marks,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.judging = judging;
        this.differences = differences;
        this.days = days;
        this.books = books;
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
        if (file.judgedLine < file.lineCount) {
            judgeSome(file, day);
        } else if (!searchSome(file, day)) {
            conclude(file, day);
        }
        file.worked(now());
        files.update(file);
        return true;
    }

    private void judgeSome(Reconciliation file, SettlementDay day) {
        int from = file.judgedLine;
        int to = Math.min(file.lineCount, from + LINES_OF_A_STEP);
        if (from == 0) {
            judging.saidTwice(file.id);
        }
        judging.judge(file, from, to);
        List<SettlementDifference> added = add(file, day, judging.differences(file, from, to));
        for (Judgement judgement : List.of(Judgement.MATCHED, Judgement.AMOUNT_MISMATCH)) {
            for (EntryKind kind : EntryKind.values()) {
                marks.mark(
                        kind, judging.entries(file, from, to, kind, judgement), judgement.state());
            }
        }
        markEnded(added);
        for (SettlementDifference found :
                differences.foundIn(file.id, file.businessDate, from, to)) {
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
        file.judgedLine = to;
    }

    /** Whether there may be more to find. */
    private boolean searchSome(Reconciliation file, SettlementDay day) {
        List<Judged> missing = judging.notInFile(file, LINES_OF_A_STEP);
        List<SettlementDifference> added = add(file, day, missing);
        for (EntryKind kind : EntryKind.values()) {
            marks.mark(
                    kind,
                    missing.stream()
                            .filter(entry -> entry.kind() == kind)
                            .map(Judged::entryId)
                            .toList(),
                    ReconciliationState.UTILITY_ONLY);
        }
        markEnded(added);
        if (!missing.isEmpty()) {
            file.searchedEntry = missing.get(missing.size() - 1).entryId();
        }
        return missing.size() == LINES_OF_A_STEP;
    }

    private void conclude(Reconciliation file, SettlementDay day) {
        for (Reconciliation earlier : files.ofDay(file.partnerId, file.businessDate)) {
            if (earlier.state == ReconciliationStep.SUPERSEDED) {
                for (EntryKind kind : EntryKind.values()) {
                    marks.mark(
                            kind,
                            judging.namedNoMore(earlier.id, file.businessDate, kind),
                            ReconciliationState.UNMATCHED);
                }
            }
        }
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
            days.keep(day, EntryKind.PAYMENT, books.payments(day.partnerId, day.businessDate));
            days.keep(day, EntryKind.REVERSAL, books.reversals(day.partnerId, day.businessDate));
            day.bookKeptAt = now();
            days.update(day);
        }
    }

    private List<SettlementDifference> add(
            Reconciliation file, SettlementDay day, List<Judged> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, SettlementDifference> before =
                differences
                        .ended(
                                day.id,
                                found.stream().map(Judged::transactionNumber).distinct().toList())
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        SettlementDifference::likeness,
                                        ended -> ended,
                                        (older, newer) -> newer));
        List<SettlementDifference> added =
                found.stream().map(judged -> difference(file, day, judged, before)).toList();
        differences.addAll(added);
        return added;
    }

    /** What had been worked to an end before stays so. */
    private void markEnded(List<SettlementDifference> added) {
        for (EntryKind kind : EntryKind.values()) {
            marks.mark(
                    kind,
                    added.stream()
                            .filter(difference -> difference.kind == kind)
                            .filter(difference -> difference.state == DifferenceState.RESOLVED)
                            .filter(SettlementDifference::standsForEntry)
                            .map(difference -> difference.entryId)
                            .toList(),
                    ReconciliationState.RESOLVED);
        }
    }

    private SettlementDifference difference(
            Reconciliation file,
            SettlementDay day,
            Judged judged,
            Map<String, SettlementDifference> before) {
        SettlementDifference difference = new SettlementDifference(file, day.id, judged, now());
        SettlementDifference ended = before.get(difference.likeness());
        if (ended != null && difference.booking == LateBooking.NONE) {
            difference.endAs(ended);
        }
        return difference;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
