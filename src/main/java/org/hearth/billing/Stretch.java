package org.hearth.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Days of a period that share a tariff version, a season and a calendar year. */
record Stretch(Tariff tariff, SeasonPrices prices, Period days) {

    /** Cuts a period at each price change, season and new year. */
    static List<Stretch> of(Period period, Tariffs tariffs) {
        List<Stretch> stretches = new ArrayList<>(3);
        LocalDate day = period.first();
        while (!day.isAfter(period.last())) {
            Tariff tariff = tariffs.on(day);
            SeasonPrices prices = tariff.pricesOn(day);
            LocalDate last = earliest(period.last(), lastDayOf(tariff, prices, day));
            stretches.add(new Stretch(tariff, prices, new Period(day, last)));
            day = last.plusDays(1);
        }
        return stretches;
    }

    private static LocalDate lastDayOf(Tariff tariff, SeasonPrices prices, LocalDate day) {
        LocalDate newYearsEve = LocalDate.of(day.getYear(), 12, 31);
        LocalDate last = earliest(newYearsEve, prices.lastDayFrom(day));
        return tariff.validTo() == null ? last : earliest(last, tariff.validTo().minusDays(1));
    }

    private static LocalDate earliest(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
