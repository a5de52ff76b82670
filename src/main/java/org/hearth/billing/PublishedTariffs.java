package org.hearth.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The price lists of the database. */
@ApplicationScoped
class PublishedTariffs {

    private static final String PRICES =
            """
            select t.id, t.name, t.name_en, t.low_income, s.season, s.first_month, s.last_month,
                   p.tier, p.from_m3, p.unit_price_fen
              from tariff t
              join tariff_season s on s.tariff_id = t.id
              join tariff_price p on p.tariff_id = s.tariff_id and p.season = s.season
             where t.id in (:ids)
             order by t.id, s.season, p.tier
            """;

    private final EntityManager database;

    PublishedTariffs(EntityManager database) {
        this.database = database;
    }

    /** The price lists with these ids, by id. */
    @SuppressWarnings("unchecked")
    Map<Long, PublishedTariff> byId(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows =
                database.createNativeQuery(PRICES, Tuple.class)
                        .setParameter("ids", ids)
                        .getResultList();
        Map<Long, List<Tuple>> byTariff = new LinkedHashMap<>();
        for (Tuple row : rows) {
            byTariff.computeIfAbsent(number(row, "id").longValue(), id -> new ArrayList<>())
                    .add(row);
        }
        Map<Long, PublishedTariff> tariffs = new LinkedHashMap<>();
        byTariff.forEach((id, prices) -> tariffs.put(id, tariff(id, prices)));
        return tariffs;
    }

    private static PublishedTariff tariff(long id, List<Tuple> rows) {
        Map<Season, List<Tuple>> bySeason = new LinkedHashMap<>();
        for (Tuple row : rows) {
            bySeason.computeIfAbsent(
                            Season.valueOf(row.get("season", String.class)), s -> new ArrayList<>())
                    .add(row);
        }
        Tuple any = rows.get(0);
        return new PublishedTariff(
                id,
                any.get("name", String.class),
                any.get("name_en", String.class),
                any.get("low_income", Boolean.class),
                bySeason.entrySet().stream().map(e -> season(e.getKey(), e.getValue())).toList());
    }

    private static SeasonPrices season(Season season, List<Tuple> rows) {
        return new SeasonPrices(
                season,
                Month.of(number(rows.get(0), "first_month").intValue()),
                Month.of(number(rows.get(0), "last_month").intValue()),
                rows.stream().map(PublishedTariffs::tier).toList());
    }

    private static Tier tier(Tuple row) {
        return new Tier(
                number(row, "tier").intValue(),
                number(row, "from_m3").intValue(),
                number(row, "unit_price_fen").intValue());
    }

    private static Number number(Tuple row, String column) {
        return row.get(column, Number.class);
    }
}
