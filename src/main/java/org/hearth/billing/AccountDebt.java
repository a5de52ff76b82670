package org.hearth.billing;

import java.time.LocalDate;
import java.util.List;
import org.hearth.account.AccountView;

/**
 * What an account owes as of a day, late fees included.
 *
 * @param bills not fully paid, oldest first
 */
public record AccountDebt(AccountView account, List<DueBill> bills, LocalDate asOf) {

    /** In fen; never negative: credit shows in the account's balance. */
    public long totalDueFen() {
        return bills.stream().mapToLong(DueBill::outstandingFen).sum();
    }

    public boolean overdue() {
        return bills.stream().anyMatch(bill -> bill.overdueOn(asOf));
    }
}
