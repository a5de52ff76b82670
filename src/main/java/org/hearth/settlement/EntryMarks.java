package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hearth.payment.ReconciliationMarks;
import org.hearth.payment.ReconciliationState;

/** Says of payments and reversals where they stand between the two books. */
@ApplicationScoped
class EntryMarks {

    private final ReconciliationMarks marks;

    EntryMarks(ReconciliationMarks marks) {
        this.marks = marks;
    }

    void mark(EntryKind kind, List<Long> entryIds, ReconciliationState state) {
        switch (kind) {
            case PAYMENT -> marks.payments(entryIds, state);
            case REVERSAL -> marks.reversals(entryIds, state);
        }
    }
}
