package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.payment.ReconciliationState;
import org.hearth.platform.audit.AuditTrail;

/** Makes tasks of what the books of a date do not agree on; what had been ended before stays so. */
@ApplicationScoped
class FileDifferences {

    private final DifferenceRepository differences;
    private final EntryMarks marks;
    private final AuditTrail audit;
    private final Clock clock;

    FileDifferences(
            DifferenceRepository differences, EntryMarks marks, AuditTrail audit, Clock clock) {
        this.differences = differences;
        this.marks = marks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds differences to a file, many at once; the marks of their entries are made before. */
    void add(Reconciliation file, SettlementDay day, List<Judged> found) {
        if (found.isEmpty()) {
            return;
        }
        Map<String, SettlementDifference> before = endedBefore(day, found);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<SettlementDifference> added =
                found.stream()
                        .map(judged -> new SettlementDifference(file, day.id, judged, now))
                        .toList();
        List<SettlementDifference> ended =
                added.stream().filter(one -> endAs(one, before.get(one.likeness()))).toList();
        differences.addAll(added);
        ended.forEach(this::recordEnd);
        markResolved(ended);
    }

    private Map<String, SettlementDifference> endedBefore(SettlementDay day, List<Judged> found) {
        List<String> numbers = found.stream().map(Judged::transactionNumber).distinct().toList();
        return differences.ended(day.id, numbers).stream()
                .collect(
                        Collectors.toMap(
                                SettlementDifference::likeness,
                                ended -> ended,
                                (older, newer) -> newer));
    }

    private static boolean endAs(SettlementDifference difference, SettlementDifference before) {
        boolean ends = before != null && difference.booking == LateBooking.NONE;
        if (ends) {
            difference.endAs(before);
        }
        return ends;
    }

    private void recordEnd(SettlementDifference difference) {
        audit.transition(
                JudgingSteps.JOB,
                "difference.carry-over",
                Differences.SUBJECT,
                difference.id,
                null,
                DifferenceState.OPEN,
                difference.state);
    }

    private void markResolved(List<SettlementDifference> ended) {
        for (EntryKind kind : EntryKind.values()) {
            marks.mark(
                    kind,
                    ended.stream()
                            .filter(difference -> difference.kind == kind)
                            .filter(SettlementDifference::standsForEntry)
                            .map(difference -> difference.entryId)
                            .toList(),
                    ReconciliationState.RESOLVED);
        }
    }
}
