package org.hearth.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every price list, period and volume, not only for the examples. */
class PricingPropertyTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Property
    void linesAddUpToTheVolumeAndTheAmount(
            @ForAll("priceLists") Tariffs tariffs,
            @ForAll("periods") Period period,
            @ForAll @IntRange(max = 100_000) int volumeM3,
            @ForAll @IntRange(max = 2_000) int yearBeforeM3) {
        GasCharge charge = GasCharge.of(tariffs, period, volumeM3, yearBeforeM3);

        assertThat(charge.lines().stream().mapToInt(PricedLine::quantity).sum())
                .isEqualTo(volumeM3);
        assertThat(charge.lines()).allMatch(line -> line.quantity() > 0);
        assertThat(charge.lines().stream().mapToLong(PricedLine::amountFen).sum())
                .isEqualTo(charge.amountFen());
    }

    @Property
    void moreVolumeNeverCostsLess(
            @ForAll("priceLists") Tariffs tariffs,
            @ForAll("periods") Period period,
            @ForAll @IntRange(max = 3_000) int volumeM3,
            @ForAll @IntRange(max = 2_000) int yearBeforeM3) {
        long less = GasCharge.of(tariffs, period, volumeM3, yearBeforeM3).amountFen();
        long more = GasCharge.of(tariffs, period, volumeM3 + 1, yearBeforeM3).amountFen();

        assertThat(more).isGreaterThan(less);
    }

    @Property
    void aLateReadingCostsWhatTheSameDaysCostWhenReadInTime(
            @ForAll("periods") Period period, @ForAll @IntRange(max = 20) int dailyM3) {
        // An even use per day leaves nothing to round, so that the cut cannot be seen.
        Period first = new Period(period.first(), period.first().plusDays(period.days() / 2));
        Period rest = new Period(first.last().plusDays(1), period.last().plusDays(2));
        Period whole = new Period(first.first(), rest.last());

        GasCharge atOnce = GasCharge.of(PriceLists.RESIDENTIAL, whole, dailyM3 * whole.days(), 100);
        GasCharge part = GasCharge.of(PriceLists.RESIDENTIAL, first, dailyM3 * first.days(), 100);
        boolean newYear = first.last().getYear() != rest.first().getYear();
        GasCharge second =
                GasCharge.of(
                        PriceLists.RESIDENTIAL,
                        rest,
                        dailyM3 * rest.days(),
                        newYear ? 0 : part.yearToDateM3());

        assertThat(part.amountFen() + second.amountFen()).isEqualTo(atOnce.amountFen());
        assertThat(second.yearToDateM3()).isEqualTo(atOnce.yearToDateM3());
    }

    @Property
    void everyMonthOfGarbageIsChargedOnceHoweverItIsCut(
            @ForAll("periods") Period period, @ForAll @IntRange(min = 1, max = 300) int restDays) {
        LocalDate next = period.last().plusDays(1);
        Period rest = new Period(next, next.plusDays(restDays - 1L));

        assertThat(period.monthEnds() + rest.monthEnds())
                .isEqualTo(new Period(period.first(), rest.last()).monthEnds());
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_200),
                        Arbitraries.integers().between(0, 400))
                .as((from, days) -> new Period(START.plusDays(from), START.plusDays(from + days)));
    }

    /**
     * The dearest price is under one and a half times the cheapest, as in life: what rounding moves
     * between the at most six parts of a period then cannot outweigh 1 m3.
     */
    @Provide
    Arbitrary<Tariffs> priceLists() {
        Arbitrary<Integer> price = Arbitraries.integers().between(200, 290);
        return Combinators.combine(
                        price.list().ofSize(12),
                        Arbitraries.integers().between(1, 1_000),
                        Arbitraries.integers().between(1, 500),
                        Arbitraries.integers().between(1, 1_500))
                .as(
                        (prices, second, third, change) -> {
                            List<Integer> limits = List.of(0, second, second + third);
                            LocalDate changeDay = START.plusDays(change);
                            return new Tariffs(
                                    List.of(
                                            version(1, START, changeDay, limits, prices, 0),
                                            version(2, changeDay, null, limits, prices, 6)));
                        });
    }

    private static Tariff version(
            long id,
            LocalDate from,
            LocalDate to,
            List<Integer> limits,
            List<Integer> prices,
            int first) {
        return new Tariff(
                id,
                "version " + id,
                from,
                to,
                List.of(
                        new SeasonPrices(
                                Season.OFF_PEAK,
                                Month.APRIL,
                                Month.OCTOBER,
                                tiers(limits, prices, first)),
                        new SeasonPrices(
                                Season.PEAK,
                                Month.NOVEMBER,
                                Month.MARCH,
                                tiers(limits, prices, first + 3))));
    }

    private static List<Tier> tiers(List<Integer> limits, List<Integer> prices, int first) {
        return Tariff.tiers(
                limits, prices.get(first), prices.get(first + 1), prices.get(first + 2));
    }
}
