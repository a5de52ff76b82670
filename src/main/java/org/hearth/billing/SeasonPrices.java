package org.hearth.billing;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * The tiers of one season of a tariff.
 *
 * @param firstMonth the month the season begins in; after {@code lastMonth} when it spans the new
 *     year
 * @param tiers cheapest limit first, the first from 0 m3
 */
public record SeasonPrices(Season season, Month firstMonth, Month lastMonth, List<Tier> tiers) {

    public SeasonPrices {
        tiers = List.copyOf(tiers);
        if (tiers.isEmpty() || tiers.get(0).fromM3() != 0) {
            throw new IllegalArgumentException("the first tier begins at 0 m3");
        }
        for (int i = 1; i < tiers.size(); i++) {
            if (tiers.get(i).fromM3() <= tiers.get(i - 1).fromM3()) {
                throw new IllegalArgumentException("each tier begins above the one before it");
            }
        }
    }

    boolean covers(Month month) {
        return firstMonth.compareTo(lastMonth) <= 0
                ? month.compareTo(firstMonth) >= 0 && month.compareTo(lastMonth) <= 0
                : month.compareTo(firstMonth) >= 0 || month.compareTo(lastMonth) <= 0;
    }

    /** The last day of the season that the given day of it belongs to. */
    LocalDate lastDayFrom(LocalDate day) {
        LocalDate end = day.withDayOfMonth(1).plusMonths(1);
        int months = Math.floorMod(lastMonth.getValue() - day.getMonthValue(), 12);
        return end.plusMonths(months).minusDays(1);
    }
}
