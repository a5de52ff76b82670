package org.hearth.portal.me;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A bill beside the one of the year before. */
class ComparisonTest {

    /** The bill of the design: 54 m3 for 128.30 yuan after 61 m3 for 139.64. */
    @Test
    void less_gas_over_fewer_days_at_a_dearer_average() {
        Comparison comparison =
                new Comparison(
                        BilledUse.bill("2026-09-12", "2026-11-10", 54, 11_230, 1_600),
                        BilledUse.bill("2025-09-12", "2025-11-11", 61, 12_364, 1_600));

        assertThat(comparison.trend()).isNegative();
        assertThat(comparison.differenceFen()).isEqualTo(1_134);
        assertThat(comparison.m3Trend()).isNegative();
        assertThat(comparison.differenceM3()).isEqualByComparingTo("7");
        assertThat(comparison.percent()).isEqualTo("11.5");
        assertThat(comparison.daysTrend()).isNegative();
        assertThat(comparison.differenceDays()).isEqualTo(1);
        assertThat(comparison.perM3Then()).isEqualTo(203);
        assertThat(comparison.perM3Now()).isEqualTo(208);
        assertThat(comparison.barThen()).isEqualTo("100");
        assertThat(comparison.barNow()).isEqualTo("88.52");
    }

    @Test
    void nothing_used_is_no_share_of_anything() {
        Comparison comparison =
                new Comparison(
                        BilledUse.bill("2026-09-12", "2026-11-10", 10, 1_960, 1_600),
                        BilledUse.bill("2025-09-12", "2025-11-10", 0, 0, 0));

        assertThat(comparison.percent()).isNull();
        assertThat(comparison.perM3Then()).isNull();
        assertThat(comparison.barThen()).isEqualTo("0");
    }
}
