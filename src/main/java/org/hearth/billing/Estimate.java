package org.hearth.billing;

import java.util.Optional;

/**
 * What a volume would cost, reckoned as a bill is; the bill itself is cut at the days the meter is
 * read on.
 *
 * @param garbage the city's disposal fee, of households alone
 * @param tier the number of the tier that the calendar year stands in afterwards
 */
public record Estimate(Period period, GasCharge gas, Optional<PricedLine> garbage, int tier) {

    static Estimate of(
            PriceList list, GarbageFee fee, Period period, int volumeM3, int yearBeforeM3) {
        GasCharge gas = GasCharge.of(list.tariffs(), period, volumeM3, yearBeforeM3);
        Optional<PricedLine> garbage =
                list.isResidential()
                        ? fee.line(period, volumeM3, list.lowIncome())
                        : Optional.empty();
        int tier =
                (int)
                        list.tariffs().on(period.last()).pricesOn(period.last()).tiers().stream()
                                .filter(step -> step.fromM3() <= gas.yearToDateM3())
                                .count();
        return new Estimate(period, gas, garbage, tier);
    }

    /** Gas and fee together, fen. */
    public long totalFen() {
        return gas.amountFen() + garbage.map(PricedLine::amountFen).orElse(0L);
    }
}
