package org.hearth.portal.me;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.billing.BillDetail;
import org.hearth.billing.BillStatus;
import org.hearth.billing.BillView;
import org.hearth.billing.ChargedLine;
import org.hearth.billing.LineKind;
import org.hearth.billing.Period;
import org.hearth.billing.PublishedTariff;
import org.hearth.billing.Season;
import org.hearth.billing.SeasonPrices;
import org.hearth.billing.Tariff;

/** Bills as a test of their pictures needs them: days, volumes and lines, nothing else. */
final class BilledUse {

    static final PublishedTariff TIERED =
            new PublishedTariff(
                    1,
                    "居民气价 2021 版",
                    "Residential 2021",
                    false,
                    List.of(
                            season(Season.OFF_PEAK, Month.APRIL, Month.OCTOBER, 196, 213, 248),
                            season(Season.PEAK, Month.NOVEMBER, Month.MARCH, 213, 230, 265)));

    static final PublishedTariff DEARER =
            new PublishedTariff(2, "居民气价 2026 版", "Residential 2026", false, TIERED.seasons());

    private final Period period;
    private final int yearBefore;
    private final List<ChargedLine> lines = new ArrayList<>();
    private PublishedTariff tariff = TIERED;

    private BilledUse(String first, String last, int yearBefore) {
        this.period = new Period(LocalDate.parse(first), LocalDate.parse(last));
        this.yearBefore = yearBefore;
    }

    private static SeasonPrices season(Season season, Month first, Month last, int... prices) {
        return new SeasonPrices(season, first, last, Tariff.tiers(List.of(0, 500, 660), prices));
    }

    static BilledUse over(String first, String last, int yearBefore) {
        return new BilledUse(first, last, yearBefore);
    }

    BilledUse at(PublishedTariff other) {
        tariff = other;
        return this;
    }

    BilledUse line(Season season, int tier, String first, String last, int m3) {
        lines.add(
                new ChargedLine(
                        LineKind.GAS,
                        tariff.id(),
                        season,
                        tier,
                        new Period(LocalDate.parse(first), LocalDate.parse(last)),
                        BigDecimal.valueOf(m3),
                        200,
                        m3 * 200L));
        return this;
    }

    BillDetail detail() {
        BigDecimal m3 =
                lines.stream().map(ChargedLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new BillDetail(
                null,
                bill(period, m3.intValueExact(), yearBefore, 0, 0),
                lines,
                Map.of(1L, TIERED, 2L, DEARER),
                null,
                new BigDecimal("0.001"));
    }

    static BillView bill(String first, String last, int m3) {
        return bill(new Period(LocalDate.parse(first), LocalDate.parse(last)), m3, 0, 0, 0);
    }

    static BillView bill(String first, String last, int m3, long gasFen, long garbageFen) {
        return bill(
                new Period(LocalDate.parse(first), LocalDate.parse(last)),
                m3,
                0,
                gasFen,
                garbageFen);
    }

    private static BillView bill(
            Period period, int m3, int yearBefore, long gasFen, long garbageFen) {
        return new BillView(
                1,
                1,
                period,
                period.last().plusDays(2),
                period.last().plusDays(20),
                null,
                null,
                BigDecimal.valueOf(m3),
                BigDecimal.valueOf(yearBefore),
                gasFen,
                garbageFen,
                gasFen + garbageFen,
                0,
                0,
                gasFen + garbageFen,
                BillStatus.OPEN,
                null);
    }
}
