package org.hearth.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What an account under lock owes as of a day, oldest bill first. */
public final class OpenBills {

    private final List<Bill> bills;
    private final LocalDate day;
    private final LateFeePolicy lateFees;

    OpenBills(List<Bill> bills, LocalDate day, LateFeePolicy lateFees) {
        this.bills = bills;
        this.day = day;
        this.lateFees = lateFees;
    }

    /** Everything owed, late fees included, in fen. */
    public long totalDueFen() {
        return bills.stream().mapToLong(bill -> bill.outstandingOn(day, lateFees)).sum();
    }

    /** Money to the oldest bill first until it is used up (domain.md, Payments). */
    List<SettledBill> settle(long amountFen, Consumer<Bill> changed) {
        List<SettledBill> settled = new ArrayList<>();
        long left = amountFen;
        for (Bill bill : bills) {
            if (left == 0) {
                break;
            }
            if (!bill.status.settleable()) {
                continue;
            }
            SettledBill part = bill.settle(left, day, lateFees);
            changed.accept(bill);
            settled.add(part);
            left -= part.totalFen();
        }
        return settled;
    }
}
