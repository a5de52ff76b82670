package org.hearth.portal.me;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.hearth.billing.BillView;

/**
 * Two years of use drawn beside the year before, oldest first. Lengths are percent of the plot's
 * width and pixels of its height, as the chart's style has them.
 */
record UseChart(List<Bar> bars, List<GridLine> grid, List<YearLabel> years) {

    private static final int BASE = 186;
    private static final int HEIGHT = 140;
    private static final int GRID_LINES = 3;
    private static final double WAS_AT = 0.14;
    private static final double WAS_WIDTH = 0.30;
    private static final double IS_AT = 0.48;
    private static final double IS_WIDTH = 0.38;
    private static final int LABELS = 12;
    private static final int FEWEST_SLOTS = 6;
    private static final int APART = 3;

    /**
     * A bill and its counterpart a year before.
     *
     * @param was null where there is none
     * @param labelled whether the month is written below it
     * @param valued whether the figure is written above it
     * @param extra left out where letters are large
     */
    record Bar(
            BillView bill,
            BillView was,
            Column isColumn,
            Column wasColumn,
            String labelX,
            String valueX,
            int valueY,
            boolean labelled,
            boolean valued,
            boolean extra,
            boolean last) {

        /** Signed difference to the year before, such as {@code +7}; null without one. */
        public String difference() {
            return was == null ? null : Signed.of(bill.volumeM3().subtract(was.volumeM3()));
        }

        /** Month of the year, 1 to 12. */
        public int month() {
            return bill.month().getMonthValue();
        }
    }

    record Column(String x, String width, int y, int height) {}

    record GridLine(long m3, int y, int textY) {}

    /** A calendar year below the bars; a line parts it from the one before. */
    record YearLabel(int year, String centre, String start, boolean first, boolean wide) {}

    /**
     * @param newestFirst the bills of three years: two to draw, one to compare with
     */
    static UseChart of(List<BillView> newestFirst, LocalDate today) {
        YearMonth from = YearMonth.from(today).minusMonths(23);
        List<BillView> shown = new ArrayList<>();
        for (BillView bill : newestFirst) {
            if (!bill.month().isBefore(from)) {
                shown.add(0, bill);
            }
        }
        List<BillView> before = shown.stream().map(bill -> yearBefore(bill, newestFirst)).toList();
        double most = most(shown, before);
        return new UseChart(bars(shown, before, most), grid(most), years(shown));
    }

    /** The bill over the same days a year earlier, or null. */
    static BillView yearBefore(BillView bill, List<BillView> among) {
        LocalDate day = bill.middleYearBefore();
        return among.stream()
                .filter(
                        other ->
                                !other.period().first().isAfter(day)
                                        && !other.period().last().isBefore(day))
                .findFirst()
                .orElse(null);
    }

    private static double most(List<BillView> shown, List<BillView> before) {
        double most = 1;
        for (int i = 0; i < shown.size(); i++) {
            most = Math.max(most, m3(shown.get(i)));
            most = before.get(i) == null ? most : Math.max(most, m3(before.get(i)));
        }
        return most;
    }

    private static double m3(BillView bill) {
        return bill.volumeM3().doubleValue();
    }

    private static List<Bar> bars(List<BillView> shown, List<BillView> before, double most) {
        int last = shown.size() - 1;
        int highest = highest(shown);
        int step = (shown.size() + LABELS - 1) / LABELS;
        double slot = slot(shown);
        List<Bar> bars = new ArrayList<>(shown.size());
        for (int i = 0; i < shown.size(); i++) {
            double at = i * slot;
            Column is = column(at + IS_AT * slot, IS_WIDTH * slot, m3(shown.get(i)), most);
            BillView was = before.get(i);
            boolean labelled = (last - i) % step == 0;
            bars.add(
                    new Bar(
                            shown.get(i),
                            was,
                            is,
                            was == null
                                    ? null
                                    : column(at + WAS_AT * slot, WAS_WIDTH * slot, m3(was), most),
                            percent(at + slot / 2),
                            percent(at + (IS_AT + IS_WIDTH / 2) * slot),
                            is.y() - 7,
                            labelled,
                            i == last || i == highest && last - i >= APART * step,
                            labelled && (last - i) / step % 2 == 1,
                            i == last));
        }
        return List.copyOf(bars);
    }

    private static int highest(List<BillView> shown) {
        int highest = 0;
        for (int i = 1; i < shown.size(); i++) {
            if (m3(shown.get(i)) >= m3(shown.get(highest))) {
                highest = i;
            }
        }
        return highest;
    }

    private static Column column(double x, double width, double m3, double most) {
        int height = height(m3, most);
        return new Column(percent(x), percent(width), BASE - height, height);
    }

    private static int height(double m3, double most) {
        return (int) Math.round(m3 * HEIGHT / most);
    }

    /** Round figures, three steps at most. */
    private static List<GridLine> grid(double most) {
        long step = 1;
        for (int i = 0; most / step > GRID_LINES; i++) {
            step = (i % 3 == 1) ? step / 2 * 5 : step * 2;
        }
        List<GridLine> lines = new ArrayList<>();
        for (long m3 = 0; m3 <= most; m3 += step) {
            int y = BASE - height(m3, most);
            lines.add(new GridLine(m3, y, y + 5));
        }
        return List.copyOf(lines);
    }

    /** Percent of the width for each bill; few bills do not become broad ones. */
    private static double slot(List<BillView> shown) {
        return 100.0 / Math.max(shown.size(), FEWEST_SLOTS);
    }

    private static List<YearLabel> years(List<BillView> shown) {
        List<YearLabel> years = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= shown.size(); i++) {
            int year = shown.get(start).month().getYear();
            if (i == shown.size() || shown.get(i).month().getYear() != year) {
                double slot = slot(shown);
                years.add(
                        new YearLabel(
                                year,
                                percent((start + i) * slot / 2),
                                percent(start * slot),
                                start == 0,
                                (i - start) * slot > 16));
                start = i;
            }
        }
        return List.copyOf(years);
    }

    private static String percent(double share) {
        return Percent.of(BigDecimal.valueOf(share), 100);
    }
}
