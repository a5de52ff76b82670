package org.hearth.billing.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.billing.PriceVersion;
import org.hearth.billing.SeasonPrices;
import org.hearth.billing.Tier;

/** A version of a price list as its table shows it. */
public record PriceTable(PriceVersion version, List<SeasonPart> seasons) {

    static PriceTable of(PriceVersion version) {
        return new PriceTable(
                version, version.tariff().seasons().stream().map(SeasonPart::of).toList());
    }

    /** One season, tier by tier. */
    public record SeasonPart(SeasonPrices prices, List<Row> rows) {

        static SeasonPart of(SeasonPrices prices) {
            List<Row> rows = new ArrayList<>();
            List<Tier> tiers = prices.tiers();
            for (int i = 0; i < tiers.size(); i++) {
                rows.add(
                        new Row(
                                tiers.get(i),
                                i + 1 < tiers.size() ? tiers.get(i + 1).fromM3() : null));
            }
            return new SeasonPart(prices, rows);
        }
    }

    /**
     * @param toM3 where the next tier begins; null for the last
     */
    public record Row(Tier tier, Integer toM3) {}

    /** The last day it holds; null until further notice. */
    public LocalDate lastDay() {
        LocalDate after = version.tariff().validTo();
        return after == null ? null : after.minusDays(1);
    }

    /** Its only price, fen per m3; null where season or volume decide. */
    public Integer onlyPriceFen() {
        boolean one = seasons.size() == 1 && seasons.get(0).rows().size() == 1;
        return one ? seasons.get(0).rows().get(0).tier().unitPriceFen() : null;
    }
}
