package org.hearth.portal.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.hearth.billing.BillView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two years of use beside the year before. */
class UseChartTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Bills of odd months up to November 2026, newest first; each year uses 2 m3 more a bill. */
    private static List<BillView> years(int years) {
        List<BillView> bills = new ArrayList<>();
        for (int back = 0; back < years * 6; back++) {
            YearMonth end = YearMonth.of(2026, 11).minusMonths(back * 2L);
            LocalDate last = end.atDay(10);
            bills.add(
                    BilledUse.bill(
                            end.minusMonths(2).atDay(11).toString(),
                            last.toString(),
                            60 - back / 6 * 2));
        }
        return bills;
    }

    @Test
    void shows_twelve_bills_oldest_first_each_with_its_counterpart() {
        UseChart chart = UseChart.of(years(3), TODAY);

        assertThat(chart.bars()).hasSize(12);
        assertThat(chart.bars()).extracting(UseChart.Bar::month).startsWith(1, 3).endsWith(9, 11);
        assertThat(chart.bars()).extracting(UseChart.Bar::difference).containsOnly("+2");
        assertThat(chart.bars().get(11).last()).isTrue();
        assertThat(chart.years())
                .extracting(UseChart.YearLabel::year, UseChart.YearLabel::start)
                .containsExactly(tuple(2025, "0"), tuple(2026, "50"));
    }

    @Test
    void leaves_out_what_is_not_known_of_the_year_before() {
        UseChart chart = UseChart.of(years(2), TODAY);

        assertThat(chart.bars().get(0).wasColumn()).isNull();
        assertThat(chart.bars().get(0).difference()).isNull();
        assertThat(chart.bars().get(6).wasColumn()).isNotNull();
    }

    @Test
    void draws_the_highest_140_pixels_high_and_the_others_in_proportion() {
        UseChart chart =
                UseChart.of(
                        List.of(
                                BilledUse.bill("2026-09-11", "2026-11-10", 107),
                                BilledUse.bill("2026-07-11", "2026-09-10", 214)),
                        TODAY);

        assertThat(chart.bars())
                .extracting(bar -> bar.isColumn().y() + " " + bar.isColumn().height())
                .containsExactly("46 140", "116 70");
        assertThat(chart.bars())
                .extracting(bar -> bar.isColumn().x() + " " + bar.isColumn().width())
                .containsExactly("8 6.33", "24.67 6.33");
    }

    @ParameterizedTest
    @CsvSource({
        "214, '0 100 200'",
        "54, '0 20 40'",
        "300, '0 100 200 300'",
        "9, '0 5'",
        "65502, '0 50000'",
        "0, '0 1'"
    })
    void rules_round_figures(int most, String lines) {
        UseChart chart =
                UseChart.of(List.of(BilledUse.bill("2026-09-11", "2026-11-10", most)), TODAY);

        assertThat(chart.grid())
                .extracting(line -> Long.toString(line.m3()))
                .containsExactly(lines.split(" "));
    }

    @Test
    void writes_every_second_month_below_monthly_bills() {
        List<BillView> bills = new ArrayList<>();
        for (int back = 0; back < 24; back++) {
            YearMonth month = YearMonth.of(2026, 11).minusMonths(back);
            bills.add(
                    BilledUse.bill(
                            month.atDay(1).toString(), month.atEndOfMonth().toString(), 100));
        }

        UseChart chart = UseChart.of(bills, TODAY);

        assertThat(chart.bars()).hasSize(24);
        assertThat(chart.bars().stream().filter(UseChart.Bar::labelled)).hasSize(12);
        assertThat(chart.bars().get(23).labelled()).isTrue();
    }

    @Test
    void a_year_is_summed_up_and_compared() {
        UseOfYear year = UseOfYear.of(UseChart.of(years(3), TODAY));

        assertThat(year.year()).isEqualTo(2026);
        assertThat(year.bills()).isEqualTo(6);
        assertThat(year.m3()).isEqualByComparingTo("360");
        assertThat(year.differenceM3()).isEqualByComparingTo("12");
        assertThat(year.trend()).isEqualTo(1);
        assertThat(year.percent()).isEqualTo("3.4");
    }

    @Test
    void a_first_year_is_not_compared() {
        UseOfYear year = UseOfYear.of(UseChart.of(years(1), TODAY));

        assertThat(year.compared()).isFalse();
        assertThat(year.m3()).isEqualByComparingTo("360");
    }

    @Test
    void nothing_billed_is_nothing_drawn() {
        UseChart chart = UseChart.of(List.of(), TODAY);

        assertThat(chart.bars()).isEmpty();
        assertThat(UseOfYear.of(chart)).isNull();
    }
}
