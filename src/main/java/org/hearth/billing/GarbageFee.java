package org.hearth.billing;

import java.util.Optional;

/**
 * The city's fee for the disposal of household garbage, a line of its own on residential bills
 * (domain.md, Bills).
 *
 * @param monthlyFen fen a household-month
 */
public record GarbageFee(int monthlyFen) {

    private static final int WAIVED_MONTHS_WITHOUT_GAS = 2;

    /**
     * The line of a period, none where the fee is waived: for low-income and listed households, and
     * for two months or more without consumption.
     *
     * @param volumeM3 used in the period, m3
     * @param exempt low-income or listed
     */
    public Optional<PricedLine> line(Period period, int volumeM3, boolean exempt) {
        int months = period.monthEnds();
        boolean unused = volumeM3 == 0 && months >= WAIVED_MONTHS_WITHOUT_GAS;
        if (exempt || unused || months == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new PricedLine(
                        LineKind.GARBAGE,
                        null,
                        null,
                        null,
                        period.first(),
                        period.last(),
                        months,
                        monthlyFen));
    }
}
