package org.hearth.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A bill as its customer sees it in a list; amounts in fen as of the day it was asked for.
 *
 * @param opening null on bills of meters that are not read
 * @param closing null on bills of meters that are not read
 * @param volumeM3 used in the period, m3
 * @param yearBeforeM3 used before the period in the calendar year of its first day, m3
 * @param amountFen gas and garbage fee, without late fee
 * @param lateFeeFen in all
 * @param paidFen towards the bill and its late fee
 * @param flag what is unusual about it, or null
 */
public record BillView(
        long billId,
        long accountId,
        Period period,
        LocalDate issuedOn,
        LocalDate dueOn,
        ReadingView opening,
        ReadingView closing,
        BigDecimal volumeM3,
        BigDecimal yearBeforeM3,
        long gasFen,
        long garbageFen,
        long amountFen,
        long lateFeeFen,
        long paidFen,
        long outstandingFen,
        BillStatus status,
        BillFlag flag) {

    /** The month a bill is called by: that of its last day. */
    public YearMonth month() {
        return YearMonth.from(period.last());
    }

    public boolean overdueOn(LocalDate day) {
        return status.settleable() && dueOn.isBefore(day);
    }

    public boolean estimated() {
        return closing != null && closing.source() == ReadingSource.ESTIMATED;
    }

    /** The middle of the period, a year earlier: the bill that covers it is the one to compare. */
    public LocalDate middleYearBefore() {
        return period.first().plusDays(period.days() / 2).minusYears(1);
    }
}
