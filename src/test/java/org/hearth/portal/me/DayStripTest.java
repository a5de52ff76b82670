package org.hearth.portal.me;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearth.billing.Season;
import org.junit.jupiter.api.Test;

/** The days of a bill, cut where the price changes. */
class DayStripTest {

    /** The bill of the design: 60 days, 50 of them before November. */
    @Test
    void two_seasons() {
        DayStrip strip =
                DayStrip.of(
                        BilledUse.over("2026-09-12", "2026-11-10", 475)
                                .line(Season.OFF_PEAK, 1, "2026-09-12", "2026-10-31", 25)
                                .line(Season.OFF_PEAK, 2, "2026-09-12", "2026-10-31", 20)
                                .line(Season.PEAK, 2, "2026-11-01", "2026-11-10", 9)
                                .detail());

        assertThat(strip.period().days()).isEqualTo(60);
        assertThat(strip.perDay()).isEqualByComparingTo("0.90");
        assertThat(strip.onlySeason()).isNull();
        assertThat(strip.parts())
                .extracting(DayStripTest::describe)
                .containsExactly(
                        "OFF_PEAK 50 days 45 m3 at 0 + 83.33",
                        "PEAK 10 days 9 m3 at 83.33 + 16.67");
    }

    @Test
    void one_season_is_not_cut_by_the_new_year() {
        DayStrip strip =
                DayStrip.of(
                        BilledUse.over("2025-12-01", "2026-01-30", 0)
                                .line(Season.PEAK, 1, "2025-12-01", "2025-12-31", 31)
                                .line(Season.PEAK, 1, "2026-01-01", "2026-01-30", 30)
                                .detail());

        assertThat(strip.cut()).isFalse();
        assertThat(strip.onlySeason()).isEqualTo(Season.PEAK);
        assertThat(strip.parts().get(0).m3()).isEqualByComparingTo("61");
    }

    @Test
    void a_new_price_list_cuts_a_season() {
        DayStrip strip =
                DayStrip.of(
                        BilledUse.over("2026-05-01", "2026-06-29", 0)
                                .line(Season.OFF_PEAK, 1, "2026-05-01", "2026-05-31", 31)
                                .at(BilledUse.DEARER)
                                .line(Season.OFF_PEAK, 1, "2026-06-01", "2026-06-29", 29)
                                .detail());

        assertThat(strip.cut()).isTrue();
        assertThat(strip.newPrices()).isTrue();
        assertThat(strip.onlySeason()).isEqualTo(Season.OFF_PEAK);
    }

    @Test
    void days_without_a_line_are_shown_as_unused() {
        DayStrip strip =
                DayStrip.of(
                        BilledUse.over("2026-09-12", "2026-11-10", 0)
                                .line(Season.OFF_PEAK, 1, "2026-09-12", "2026-10-31", 1)
                                .detail());

        assertThat(strip.parts())
                .extracting(DayStripTest::describe)
                .containsExactly(
                        "OFF_PEAK 50 days 1 m3 at 0 + 83.33", "null 10 days 0 m3 at 83.33 + 16.67");
    }

    @Test
    void a_bill_without_gas_has_nothing_to_cut() {
        DayStrip strip = DayStrip.of(BilledUse.over("2026-09-12", "2026-11-10", 0).detail());

        assertThat(strip.cut()).isFalse();
        assertThat(strip.perDay()).isEqualByComparingTo("0");
    }

    private static String describe(DayStrip.Part part) {
        return "%s %d days %s m3 at %s + %s"
                .formatted(part.season(), part.days().days(), part.m3(), part.x(), part.width());
    }
}
