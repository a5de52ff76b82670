package org.hearth.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bills computed by hand; a line reads {@code season tier: m3 x fen}. */
class GasChargeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
        # 50 of 60 days are off-peak: 45 of 54 m3, the first 25 of them still in tier 1
        the bill of November 2026, 2026-09-12, 2026-11-10, 54, 475, "OFF_PEAK 1: 25 x 196, OFF_PEAK 2: 20 x 213, PEAK 2: 9 x 230", 11230, 529
        the bill a year before, 2025-09-11, 2025-11-10, 61, 453, "OFF_PEAK 1: 47 x 196, OFF_PEAK 2: 4 x 213, PEAK 2: 10 x 230", 12364, 514
        one season and one tier, 2026-05-01, 2026-06-30, 40, 0, "OFF_PEAK 1: 40 x 196", 7840, 40
        up to the limit of tier 1, 2026-05-01, 2026-06-30, 40, 460, "OFF_PEAK 1: 40 x 196", 7840, 500
        one more than the limit, 2026-05-01, 2026-06-30, 41, 460, "OFF_PEAK 1: 40 x 196, OFF_PEAK 2: 1 x 213", 8053, 501
        through all three tiers, 2026-05-01, 2026-06-30, 200, 480, "OFF_PEAK 1: 20 x 196, OFF_PEAK 2: 160 x 213, OFF_PEAK 3: 20 x 248", 42960, 680
        # 31 of 62 days lie in the old year, which is in tier 3; the new one begins at 0
        over the new year, 2025-12-01, 2026-01-31, 62, 700, "PEAK 3: 31 x 265, PEAK 1: 31 x 213", 14818, 31
        # 31 days at the old peak price, then 30 days off-peak at the new one
        price and season change together, 2025-03-01, 2025-04-30, 61, 0, "PEAK 1: 31 x 203, OFF_PEAK 1: 30 x 196", 12173, 61
        # 1 m3 over 31 + 30 days: 0.508 rounds up into the first part
        a single cubic metre, 2026-10-01, 2026-11-30, 1, 0, "OFF_PEAK 1: 1 x 196", 196, 1
        # 3 m3 over 10 + 31 + 31 days: 0.417, then 1.708, then 3
        three parts, 2026-10-22, 2027-01-31, 3, 100, "PEAK 1: 2 x 213, PEAK 1: 1 x 213", 639, 1
        nothing used, 2026-09-12, 2026-11-10, 0, 475, "", 0, 475
        one day, 2026-11-01, 2026-11-01, 2, 0, "PEAK 1: 2 x 213", 426, 2
        """)
    void examples(
            String name,
            LocalDate first,
            LocalDate last,
            int volumeM3,
            int yearBeforeM3,
            String lines,
            long gasFen,
            int yearToDateM3) {
        GasCharge charge =
                GasCharge.of(
                        PriceLists.RESIDENTIAL, new Period(first, last), volumeM3, yearBeforeM3);

        assertThat(written(charge)).isEqualTo(lines);
        assertThat(charge.amountFen()).isEqualTo(gasFen);
        assertThat(charge.yearToDateM3()).isEqualTo(yearToDateM3);
    }

    @Test
    void eachLineNamesItsDaysAndItsTariff() {
        Period period = new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 30));

        GasCharge charge = GasCharge.of(PriceLists.RESIDENTIAL, period, 61, 0);

        assertThat(charge.lines())
                .extracting(PricedLine::tariffId, PricedLine::fromDay, PricedLine::toDay)
                .containsExactly(
                        tuple(1L, LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31)),
                        tuple(2L, LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30)));
    }

    @Test
    void lowIncomeHouseholdsPayOnePriceAllYear() {
        Period period = new Period(LocalDate.of(2026, 9, 12), LocalDate.of(2026, 11, 10));

        GasCharge charge = GasCharge.of(PriceLists.LOW_INCOME, period, 54, 475);

        assertThat(written(charge)).isEqualTo("ALL_YEAR 1: 54 x 196");
    }

    @Test
    void daysBeforeTheFirstTariffHaveNoPrice() {
        Period period = new Period(LocalDate.of(2021, 3, 31), LocalDate.of(2021, 4, 30));

        assertThatThrownBy(() -> GasCharge.of(PriceLists.RESIDENTIAL, period, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2021-03-31");
    }

    private static String written(GasCharge charge) {
        return charge.lines().stream()
                .map(
                        line ->
                                "%s %d: %d x %d"
                                        .formatted(
                                                line.season(),
                                                line.tier(),
                                                line.quantity(),
                                                line.unitPriceFen()))
                .collect(Collectors.joining(", "));
    }
}
