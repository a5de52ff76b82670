package org.hearth.settlement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.hearth.payment.ReconciliationMarks;
import org.hearth.payment.ReconciliationState;
import org.hearth.settlement.JudgingRepository.Found;

/** Says of payments and reversals where they stand between the two books. */
@ApplicationScoped
class EntryMarks {

    private final ReconciliationMarks marks;

    EntryMarks(ReconciliationMarks marks) {
        this.marks = marks;
    }

    /** What lines were found to be stands as they were judged. */
    void mark(List<Found> found) {
        Map<EntryKind, Map<Judgement, List<Long>>> alike =
                found.stream()
                        .collect(
                                groupingBy(
                                        Found::kind,
                                        groupingBy(
                                                Found::judgement,
                                                mapping(Found::entryId, toList()))));
        alike.forEach(
                (kind, byJudgement) ->
                        byJudgement.forEach(
                                (judgement, ids) -> mark(kind, ids, judgement.state())));
    }

    void mark(EntryKind kind, List<Long> entryIds, ReconciliationState state) {
        switch (kind) {
            case PAYMENT -> marks.payments(entryIds, state);
            case REVERSAL -> marks.reversals(entryIds, state);
        }
    }
}
