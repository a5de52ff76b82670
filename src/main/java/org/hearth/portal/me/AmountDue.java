package org.hearth.portal.me;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearth.account.AccountStatus;
import org.hearth.account.MeterType;
import org.hearth.billing.AccountDebt;
import org.hearth.billing.DueBill;

/** What an account owes and until when, as the dashboard says it. */
record AmountDue(AccountDebt debt) {

    public boolean nothing() {
        return debt.bills().isEmpty();
    }

    public long totalFen() {
        return debt.totalDueFen();
    }

    public List<DueBill> bills() {
        return debt.bills();
    }

    /** The one to pay first. */
    public DueBill oldest() {
        return debt.bills().get(0);
    }

    public DueBill newest() {
        return debt.bills().get(debt.bills().size() - 1);
    }

    public LocalDate dueOn() {
        return oldest().dueOn();
    }

    public boolean overdue() {
        return debt.overdue();
    }

    /** Days to pay without late fee, today not counted; negative once overdue. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(debt.asOf(), dueOn());
    }

    public long daysOverdue() {
        return -daysLeft();
    }

    public long lateFeeFen() {
        return debt.bills().stream().mapToLong(DueBill::lateFeeFen).sum();
    }

    /** Whether there is a debt that the website can take money for (partner-api.md, rule 4). */
    public boolean payable() {
        return totalFen() > 0
                && debt.account().meterType().collectableRemotely()
                && debt.account().status() != AccountStatus.CLOSED;
    }

    public boolean prepaidCard() {
        return debt.account().meterType() == MeterType.IC_CARD;
    }
}
