package org.hearth.portal.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.hearth.billing.Season;
import org.junit.jupiter.api.Test;

/** The picture of the tiers: limits at 500 and 660 m3, drawn over 800 m3. */
class TierStripTest {

    /** The bill of the design: 475 m3 before, then 25 in the first tier and 29 in the second. */
    @Test
    void a_bill_that_reaches_the_second_tier() {
        TierStrip strip =
                only(
                        BilledUse.over("2026-09-12", "2026-11-10", 475)
                                .line(Season.OFF_PEAK, 1, "2026-09-12", "2026-10-31", 25)
                                .line(Season.OFF_PEAK, 2, "2026-09-12", "2026-10-31", 20)
                                .line(Season.PEAK, 2, "2026-11-01", "2026-11-10", 9));

        assertThat(strip.beforeWidth()).isEqualTo("59.38");
        assertThat(strip.parts())
                .extracting(part -> part.tier() + " " + part.m3() + " " + part.bar())
                .containsExactly(
                        "1 25 " + new TierStrip.Bar("59.38", "3.13"),
                        "2 29 " + new TierStrip.Bar("62.5", "3.63"));
        assertThat(strip.limits())
                .extracting(TierStrip.Limit::tier, TierStrip.Limit::x)
                .containsExactly(tuple(2, "62.5"), tuple(3, "82.5"));
        assertThat(strip.usedM3()).isEqualByComparingTo("529");
        assertThat(strip.began()).isEqualTo(1);
        assertThat(strip.reached()).isEqualTo(2);
        assertThat(strip.leftM3()).isEqualByComparingTo("131");
        assertThat(strip.left()).isEqualTo(new TierStrip.Bar("66.13", "16.38"));
        assertThat(strip.beyond()).isEqualTo(new TierStrip.Bar("82.5", "17.5"));
    }

    @Test
    void a_bill_that_stays_in_the_first_tier() {
        TierStrip strip =
                only(
                        BilledUse.over("2026-01-11", "2026-03-10", 40)
                                .line(Season.PEAK, 1, "2026-01-11", "2026-03-10", 60));

        assertThat(strip.reached()).isEqualTo(1);
        assertThat(strip.leftM3()).isEqualByComparingTo("400");
        assertThat(strip.left()).isEqualTo(new TierStrip.Bar("12.5", "50"));
    }

    @Test
    void nothing_is_left_in_the_last_tier_and_the_picture_grows() {
        TierStrip strip =
                only(
                        BilledUse.over("2026-09-12", "2026-11-10", 900)
                                .line(Season.OFF_PEAK, 3, "2026-09-12", "2026-11-10", 150));

        assertThat(strip.leftM3()).isNull();
        assertThat(strip.beforeWidth()).isEqualTo("75");
        assertThat(strip.beyond()).isEqualTo(new TierStrip.Bar("87.5", "12.5"));
    }

    @Test
    void a_bill_over_the_new_year_has_two_and_the_second_begins_at_nothing() {
        List<TierStrip> strips =
                TierStrip.of(
                        BilledUse.over("2025-11-11", "2026-01-10", 480)
                                .line(Season.PEAK, 1, "2025-11-11", "2025-12-31", 20)
                                .line(Season.PEAK, 2, "2025-11-11", "2025-12-31", 31)
                                .line(Season.PEAK, 1, "2026-01-01", "2026-01-10", 10)
                                .detail());

        assertThat(strips).extracting(TierStrip::year).containsExactly(2025, 2026);
        assertThat(strips.get(0).beforeM3()).isEqualByComparingTo("480");
        assertThat(strips.get(0).usedM3()).isEqualByComparingTo("531");
        assertThat(strips.get(1).beforeM3()).isEqualByComparingTo("0");
        assertThat(strips.get(1).usedM3()).isEqualByComparingTo("10");
        assertThat(strips.get(1).reached()).isEqualTo(1);
    }

    @Test
    void a_bill_without_gas_has_none() {
        assertThat(TierStrip.of(BilledUse.over("2026-01-11", "2026-03-10", 40).detail())).isEmpty();
    }

    private static TierStrip only(BilledUse use) {
        List<TierStrip> strips = TierStrip.of(use.detail());
        assertThat(strips).hasSize(1);
        return strips.get(0);
    }
}
