package org.hearth.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.account.AccountClass;
import org.hearth.platform.database.Sql;

/** The door to what gas costs: the price lists that bills are made by, for everybody to read. */
@ApplicationScoped
public class Prices {

    private static final String VERSIONS =
            """
            select id, code, account_class, low_income, valid_from, valid_to from tariff
             order by low_income, valid_from
            """;

    private final Sql sql;
    private final PublishedTariffs published;
    private final GarbageFeePolicy garbageFee;

    Prices(Sql sql, PublishedTariffs published, GarbageFeePolicy garbageFee) {
        this.sql = sql;
        this.published = published;
        this.garbageFee = garbageFee;
    }

    private record Version(
            long id,
            String code,
            AccountClass accountClass,
            boolean lowIncome,
            LocalDate validFrom,
            LocalDate validTo) {

        PriceVersion with(PublishedTariff names) {
            return new PriceVersion(
                    names.name(),
                    names.nameEn(),
                    new Tariff(id, code, validFrom, validTo, names.seasons()));
        }
    }

    /** All lists, residents' first. */
    @Transactional
    public List<PriceList> lists() {
        List<Version> versions =
                sql.select(
                        VERSIONS,
                        row ->
                                new Version(
                                        row.getLong(1),
                                        row.getString(2),
                                        AccountClass.valueOf(row.getString(3)),
                                        row.getBoolean(4),
                                        row.getObject(5, LocalDate.class),
                                        row.getObject(6, LocalDate.class)));
        Map<Long, PublishedTariff> names =
                published.byId(versions.stream().map(Version::id).toList());
        List<PriceList> lists = new ArrayList<>();
        for (AccountClass accountClass : AccountClass.values()) {
            Map<Boolean, List<PriceVersion>> found = new LinkedHashMap<>();
            versions.stream()
                    .filter(version -> version.accountClass() == accountClass)
                    .forEach(
                            version ->
                                    found.computeIfAbsent(
                                                    version.lowIncome(), any -> new ArrayList<>())
                                            .add(version.with(names.get(version.id()))));
            found.forEach(
                    (lowIncome, all) -> lists.add(new PriceList(accountClass, lowIncome, all)));
        }
        return lists;
    }

    /** The disposal fee, fen a household-month. */
    public int garbageFeeFen() {
        return garbageFee.monthlyFen();
    }

    /**
     * What a volume would cost.
     *
     * @param period days that the list {@link PriceList#covers}
     * @param volumeM3 used in the period, whole m3, not negative
     * @param yearBeforeM3 used before it in the calendar year of its first day, m3
     */
    public Estimate estimate(PriceList list, Period period, int volumeM3, int yearBeforeM3) {
        return Estimate.of(list, garbageFee.fee(), period, volumeM3, yearBeforeM3);
    }
}
