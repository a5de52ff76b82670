package org.hearth.settlement;

import java.time.Instant;
import java.time.LocalDate;
import org.hearth.partner.PartnerView;

/**
 * A business date of a partner as finance sees it.
 *
 * @param ours the utility's book
 * @param theirs the partner's file that stands for the date, or null
 * @param toDo differences not yet worked to an end
 * @param postedLate of these, what needs somebody to look at only
 * @param overdue the file is missing, and its deadline over
 */
public record DayView(
        long dayId,
        PartnerView partner,
        LocalDate businessDate,
        DayClose state,
        SettlementBook ours,
        ReconciliationView theirs,
        long toDo,
        long postedLate,
        boolean overdue,
        String proposedBy,
        Instant proposedAt,
        String confirmedBy,
        Instant confirmedAt) {

    /** What the partner's book has above the utility's, in fen; null without a file. */
    public Long gapFen() {
        return theirs == null ? null : theirs.said().fen() - ours.netFen();
    }

    /** Whether both totals are the same; false without a file. */
    public boolean agrees() {
        return theirs != null && gapFen() == 0;
    }

    /** Lines of the utility's book. */
    public long oursCount() {
        return ours.payments().total().count() + ours.reversals().total().count();
    }

    /** Lines that the partner's book has above the utility's; null without a file. */
    public Long gapCount() {
        return theirs == null ? null : theirs.said().count() - oursCount();
    }

    public boolean mayBeProposed() {
        return state == DayClose.RECONCILED
                && toDo == 0
                && theirs.step() == ReconciliationStep.FINISHED;
    }
}
