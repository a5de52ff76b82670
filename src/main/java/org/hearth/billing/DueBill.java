package org.hearth.billing;

import java.time.LocalDate;

/**
 * A bill not fully paid; all amounts in fen.
 *
 * @param lateFeeFen in all, as of the day asked
 * @param paidFen towards the bill and its late fee
 */
public record DueBill(
        long billId,
        LocalDate periodStart,
        LocalDate periodEnd,
        LocalDate issuedOn,
        LocalDate dueOn,
        long amountFen,
        long lateFeeFen,
        long paidFen,
        long outstandingFen) {

    public boolean overdueOn(LocalDate day) {
        return dueOn.isBefore(day);
    }
}
