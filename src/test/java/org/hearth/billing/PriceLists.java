package org.hearth.billing;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Price lists that the examples are computed with: the figures of domain.md. */
final class PriceLists {

    static final LocalDate PRICE_CHANGE = LocalDate.of(2025, 4, 1);

    /** Before the change every price is 10 fen lower. */
    static final Tariffs RESIDENTIAL =
            new Tariffs(
                    List.of(
                            seasonal(1, LocalDate.of(2021, 4, 1), PRICE_CHANGE, 186, 203),
                            seasonal(2, PRICE_CHANGE, null, 196, 213)));

    static final Tariffs LOW_INCOME =
            new Tariffs(List.of(Tariff.flat(3, "low-income", LocalDate.of(2021, 4, 1), null, 196)));

    static final GarbageFee GARBAGE_FEE = new GarbageFee(800);

    private PriceLists() {}

    private static Tariff seasonal(
            long id, LocalDate from, LocalDate to, int offPeakFen, int peakFen) {
        return new Tariff(
                id,
                "residential-" + from.getYear(),
                from,
                to,
                List.of(
                        new SeasonPrices(
                                Season.OFF_PEAK, Month.APRIL, Month.OCTOBER, tiers(offPeakFen)),
                        new SeasonPrices(
                                Season.PEAK, Month.NOVEMBER, Month.MARCH, tiers(peakFen))));
    }

    private static List<Tier> tiers(int firstFen) {
        return Tariff.tiers(List.of(0, 500, 660), firstFen, firstFen + 17, firstFen + 52);
    }
}
