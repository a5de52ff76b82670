package org.hearth.billing;

import java.util.List;

/**
 * A version of a price list as it is published.
 *
 * @param name in Chinese
 * @param nameEn in English
 * @param lowIncome for low-income households alone
 */
public record PublishedTariff(
        long id, String name, String nameEn, boolean lowIncome, List<SeasonPrices> seasons) {

    public PublishedTariff {
        seasons = List.copyOf(seasons);
    }

    /** The tiers of a season. */
    public List<Tier> tiers(Season season) {
        return seasons.stream()
                .filter(prices -> prices.season() == season)
                .findFirst()
                .map(SeasonPrices::tiers)
                .orElseThrow();
    }
}
