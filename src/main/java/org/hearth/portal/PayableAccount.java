package org.hearth.portal;

import java.time.LocalDate;
import java.util.List;
import org.hearth.account.AccountStatus;
import org.hearth.account.AccountView;
import org.hearth.billing.AccountDebt;
import org.hearth.billing.DueBill;
import org.hearth.payment.CollectionRules;

/**
 * An account as somebody sees it who is about to pay.
 *
 * @param bills not fully paid, with what they are for, oldest first
 */
public record PayableAccount(AccountDebt debt, List<OpenBill> bills, CollectionRules rules) {

    /** A bill to pay; gas and garbage fee apart as long as nothing was paid towards it. */
    public record OpenBill(DueBill due, long gasFen, long garbageFen) {

        public boolean untouched() {
            return due.paidFen() == 0;
        }
    }

    public AccountView account() {
        return debt.account();
    }

    public long totalDueFen() {
        return debt.totalDueFen();
    }

    public boolean owes() {
        return totalDueFen() > 0;
    }

    public boolean cardMeter() {
        return !account().meterType().collectableRemotely();
    }

    public boolean closed() {
        return account().status() == AccountStatus.CLOSED;
    }

    /** Whether an amount other than the whole debt can be paid. */
    public boolean otherAmounts() {
        return rules.advanceAllowed() || (rules.partialAllowed() && owes());
    }

    /** Whether anything can be paid here at all. */
    public boolean open() {
        return !cardMeter() && !closed() && (owes() || otherAmounts());
    }

    public boolean overdue() {
        return debt.overdue();
    }

    /** The last day to pay the oldest bill. */
    public LocalDate dueOn() {
        return bills.get(0).due().dueOn();
    }
}
