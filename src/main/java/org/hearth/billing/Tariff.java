package org.hearth.billing;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;

/**
 * One dated version of the price list of a group of accounts (气价).
 *
 * @param code the published name of the version, unique
 * @param validFrom the first day billed by it
 * @param validTo the day after the last day billed by it; null until further notice
 * @param seasons every month belongs to exactly one of them
 */
public record Tariff(
        long id, String code, LocalDate validFrom, LocalDate validTo, List<SeasonPrices> seasons) {

    public Tariff {
        seasons = List.copyOf(seasons);
        for (Month month : Month.values()) {
            if (seasons.stream().filter(season -> season.covers(month)).count() != 1) {
                throw new IllegalArgumentException(code + ": " + month + " needs one season");
            }
        }
    }

    /** A version with one unit price, in fen per m3, whatever the season and the volume. */
    public static Tariff flat(
            long id, String code, LocalDate validFrom, LocalDate validTo, int unitPriceFen) {
        return new Tariff(
                id,
                code,
                validFrom,
                validTo,
                List.of(
                        new SeasonPrices(
                                Season.ALL_YEAR,
                                Month.JANUARY,
                                Month.DECEMBER,
                                tiers(List.of(0), unitPriceFen))));
    }

    /**
     * @param fromM3 where each tier begins, m3 a calendar year
     * @param unitPricesFen the price of each of them, fen per m3
     */
    public static List<Tier> tiers(List<Integer> fromM3, int... unitPricesFen) {
        Tier[] tiers = new Tier[unitPricesFen.length];
        Arrays.setAll(tiers, i -> new Tier(i + 1, fromM3.get(i), unitPricesFen[i]));
        return List.of(tiers);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    SeasonPrices pricesOn(LocalDate day) {
        for (SeasonPrices season : seasons) {
            if (season.covers(day.getMonth())) {
                return season;
            }
        }
        throw new IllegalStateException(code + " has no price for " + day);
    }
}
