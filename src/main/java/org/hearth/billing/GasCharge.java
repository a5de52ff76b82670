package org.hearth.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The gas of one bill, priced by the days it was used on (domain.md, Bills): the volume is spread
 * evenly over the days, cut at price changes, seasons and the new year, and each part is charged at
 * the tiers that the calendar year has reached.
 *
 * @param lines in order of days, then tiers; none for 0 m3
 * @param yearToDateM3 used in the calendar year of the last day, up to and with it: where the next
 *     period begins
 */
public record GasCharge(List<PricedLine> lines, int yearToDateM3) {

    /**
     * @param volumeM3 used in the period, whole m3, not negative
     * @param yearBeforeM3 used before the period in the calendar year of its first day, m3
     */
    public static GasCharge of(Tariffs tariffs, Period period, int volumeM3, int yearBeforeM3) {
        if (volumeM3 < 0 || yearBeforeM3 < 0) {
            throw new IllegalArgumentException("a volume is not negative");
        }
        List<PricedLine> lines = new ArrayList<>(4);
        int days = period.days();
        int year = period.first().getYear();
        int usedInYear = yearBeforeM3;
        int daysSoFar = 0;
        int volumeSoFar = 0;
        for (Stretch stretch : Stretch.of(period, tariffs)) {
            if (stretch.days().first().getYear() != year) {
                year = stretch.days().first().getYear();
                usedInYear = 0;
            }
            daysSoFar += stretch.days().days();
            // Rounding what has been used so far, not each part, lets the parts add up.
            int volumeThen = share(volumeM3, daysSoFar, days);
            addTiers(lines, stretch, usedInYear, volumeThen - volumeSoFar);
            usedInYear += volumeThen - volumeSoFar;
            volumeSoFar = volumeThen;
        }
        return new GasCharge(List.copyOf(lines), usedInYear);
    }

    private static int share(int volumeM3, int days, int ofDays) {
        return Math.toIntExact((2L * volumeM3 * days + ofDays) / (2L * ofDays));
    }

    private static void addTiers(
            List<PricedLine> lines, Stretch stretch, int usedInYear, int volumeM3) {
        List<Tier> tiers = stretch.prices().tiers();
        long from = usedInYear;
        long to = (long) usedInYear + volumeM3;
        for (int i = 0; i < tiers.size() && from < to; i++) {
            long limit = i + 1 < tiers.size() ? tiers.get(i + 1).fromM3() : Long.MAX_VALUE;
            if (from < limit) {
                int inTier = (int) (Math.min(to, limit) - from);
                lines.add(line(stretch, tiers.get(i), inTier));
                from += inTier;
            }
        }
    }

    private static PricedLine line(Stretch stretch, Tier tier, int volumeM3) {
        LocalDate first = stretch.days().first();
        LocalDate last = stretch.days().last();
        return new PricedLine(
                LineKind.GAS,
                stretch.tariff().id(),
                stretch.prices().season(),
                tier.number(),
                first,
                last,
                volumeM3,
                tier.unitPriceFen());
    }

    public long amountFen() {
        long amount = 0;
        for (PricedLine line : lines) {
            amount += line.amountFen();
        }
        return amount;
    }
}
