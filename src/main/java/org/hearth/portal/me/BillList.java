package org.hearth.portal.me;

import java.time.LocalDate;
import java.util.List;
import org.hearth.billing.BillPage;
import org.hearth.billing.BillView;

/**
 * The page {@code /me/bills}.
 *
 * @param years that have bills, latest first
 * @param later whether newer bills come before these
 */
record BillList(
        AccountChoice choice,
        AmountDue due,
        BillFilter filter,
        List<Integer> years,
        BillPage found,
        boolean later,
        LocalDate today) {

    public List<Row> rows() {
        return found.bills().stream().map(bill -> new Row(bill, BillMark.of(bill, today))).toList();
    }

    /** A bill and how it is marked. */
    record Row(BillView bill, BillMark mark) {

        /** What is to pay; once nothing is, what it came to with its late fee. */
        public long shownFen() {
            return bill.outstandingFen() > 0
                    ? bill.outstandingFen()
                    : bill.amountFen() + bill.lateFeeFen();
        }
    }

    /** Address of the list with another filter, which begins anew. */
    public String showing(Object show) {
        return "/me/bills?account=" + choice.current().publicId() + "&show=" + show;
    }

    public String csv() {
        return "/me/bills.csv?account=" + choice.current().publicId() + "&show=" + filter.show();
    }

    /** Address of the older bills; null where there are none. */
    public String next() {
        return found.next() == null
                ? null
                : showing(filter.show()) + "&after=" + found.next().text();
    }
}
