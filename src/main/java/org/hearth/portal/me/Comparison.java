package org.hearth.portal.me;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hearth.billing.BillView;

/** A bill beside the one over the same days a year before. */
record Comparison(BillView now, BillView was) {

    /** In fen, without late fees; 1 is dearer, -1 cheaper. */
    public int trend() {
        return Long.compare(now.amountFen(), was.amountFen());
    }

    public long differenceFen() {
        return Math.abs(now.amountFen() - was.amountFen());
    }

    public int m3Trend() {
        return now.volumeM3().compareTo(was.volumeM3());
    }

    public BigDecimal differenceM3() {
        return now.volumeM3().subtract(was.volumeM3()).abs();
    }

    /** Of the year before, without sign; null where nothing was used then. */
    public String percent() {
        return was.volumeM3().signum() == 0
                ? null
                : Percent.inWords(differenceM3(), was.volumeM3());
    }

    public int daysTrend() {
        return Integer.compare(now.period().days(), was.period().days());
    }

    public int differenceDays() {
        return Math.abs(now.period().days() - was.period().days());
    }

    /** Fen of gas per m3, or null for a bill without gas. */
    static Long perM3(BillView bill) {
        return bill.volumeM3().signum() == 0
                ? null
                : BigDecimal.valueOf(bill.gasFen())
                        .divide(bill.volumeM3(), 0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    public Long perM3Now() {
        return perM3(now);
    }

    public Long perM3Then() {
        return perM3(was);
    }

    public String barNow() {
        return bar(now);
    }

    public String barThen() {
        return bar(was);
    }

    private String bar(BillView bill) {
        BigDecimal most = now.volumeM3().max(was.volumeM3());
        return most.signum() == 0 ? "0" : Percent.of(bill.volumeM3(), most);
    }
}
