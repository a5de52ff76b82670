package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.payment.ReconciliationState;
import org.hearth.platform.audit.AuditTrail;

/**
 * What becomes of the file that another takes the place of: its open tasks end, and what it named
 * beyond its own date is looked at again. Done in parts, each of which finds what is left.
 */
@ApplicationScoped
class Superseding {

    private static final int AT_ONCE = 5_000;

    private final DifferenceRepository differences;
    private final ReleaseRepository releases;
    private final FileDifferences tasks;
    private final EntryMarks marks;
    private final AuditTrail audit;

    Superseding(
            DifferenceRepository differences,
            ReleaseRepository releases,
            FileDifferences tasks,
            EntryMarks marks,
            AuditTrail audit) {
        this.differences = differences;
        this.releases = releases;
        this.tasks = tasks;
        this.marks = marks;
        this.audit = audit;
    }

    /** Ends some of the tasks of the replaced file; whether there may be more. */
    boolean endSome(Reconciliation file) {
        if (file.supersedes == null) {
            return false;
        }
        List<SettlementDifference> left = differences.toDoLocked(file.supersedes, AT_ONCE);
        if (!left.isEmpty()) {
            differences.supersede(left);
        }
        for (SettlementDifference ended : left) {
            audit.transition(
                    JudgingSteps.JOB,
                    "difference.supersede",
                    Differences.SUBJECT,
                    ended.id,
                    null,
                    ended.state,
                    DifferenceState.SUPERSEDED);
        }
        return left.size() == AT_ONCE;
    }

    /**
     * What the replaced file had named on other dates and no file names any more is unmatched
     * again, and judged with its own date. Where that has been judged, nobody would look at it: it
     * becomes a difference of the new file.
     *
     * @return whether there may be more
     */
    boolean releaseSome(Reconciliation file, SettlementDay day) {
        if (file.supersedes == null) {
            return false;
        }
        List<Released> released = releases.next(file, AT_ONCE);
        mark(released.stream().filter(Released::judgedAlready), ReconciliationState.UTILITY_ONLY);
        mark(
                released.stream().filter(entry -> !entry.judgedAlready()),
                ReconciliationState.UNMATCHED);
        tasks.add(
                file,
                day,
                released.stream().filter(Released::judgedAlready).map(Released::entry).toList());
        return released.size() == AT_ONCE;
    }

    private void mark(Stream<Released> released, ReconciliationState state) {
        List<Judged> entries = released.map(Released::entry).toList();
        for (EntryKind kind : EntryKind.values()) {
            marks.mark(
                    kind,
                    entries.stream()
                            .filter(entry -> entry.kind() == kind)
                            .map(Judged::entryId)
                            .toList(),
                    state);
        }
    }
}
