package org.hearth.portal.me;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the bills of the latest calendar year add up to, and what the same bills did a year before.
 *
 * @param wasM3 null where one of them has no counterpart
 * @param percent of the difference to the year before, without sign; null where there is none
 */
record UseOfYear(int year, int bills, BigDecimal m3, BigDecimal wasM3, String percent) {

    /** Null where nothing was billed. */
    static UseOfYear of(UseChart chart) {
        if (chart.bars().isEmpty()) {
            return null;
        }
        int year = chart.bars().get(chart.bars().size() - 1).bill().month().getYear();
        List<UseChart.Bar> bars =
                chart.bars().stream().filter(bar -> bar.bill().month().getYear() == year).toList();
        BigDecimal m3 =
                bars.stream()
                        .map(bar -> bar.bill().volumeM3())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (bars.stream().anyMatch(bar -> bar.was() == null)) {
            return new UseOfYear(year, bars.size(), m3, null, null);
        }
        BigDecimal was =
                bars.stream()
                        .map(bar -> bar.was().volumeM3())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        String percent = was.signum() == 0 ? null : Percent.inWords(m3.subtract(was).abs(), was);
        return new UseOfYear(year, bars.size(), m3, was, percent);
    }

    public boolean compared() {
        return wasM3 != null;
    }

    /** 1 for more than the year before, -1 for less; 0 without comparison. */
    public int trend() {
        return compared() ? m3.compareTo(wasM3) : 0;
    }

    public BigDecimal differenceM3() {
        return compared() ? m3.subtract(wasM3).abs() : BigDecimal.ZERO;
    }
}
