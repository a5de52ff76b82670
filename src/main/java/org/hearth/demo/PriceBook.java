package org.hearth.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.account.AccountClass;
import org.hearth.billing.GarbageFee;
import org.hearth.billing.Season;
import org.hearth.billing.SeasonPrices;
import org.hearth.billing.Tariff;
import org.hearth.billing.Tariffs;
import org.hearth.billing.Tier;

/** The price lists of the demonstration: two versions of each, so that two years show a change. */
final class PriceBook {

    static final GarbageFee GARBAGE_FEE = new GarbageFee(800);

    private static final int FEN_BEFORE = 6;
    private static final int FEN_SINCE = 7;

    private final LocalDate change;
    private final LocalDate start;
    private final Map<AccountClass, Tariffs> byClass = new HashMap<>();
    private final Map<String, List<String[]>> prices = new HashMap<>();
    private Tariffs lowIncome;

    PriceBook(LocalDate today) {
        change = LocalDate.of(today.getYear() - 1, Month.APRIL, 1);
        start = change.minusYears(4);
        for (String[] row : DemoFile.rows("prices")) {
            prices.computeIfAbsent(row[0], list -> new ArrayList<>()).add(row);
        }
        long id = 1;
        for (String[] list : DemoFile.rows("price-lists")) {
            Tariffs versions =
                    new Tariffs(
                            List.of(
                                    version(id++, list[0], start, change, FEN_BEFORE),
                                    version(id++, list[0], change, null, FEN_SINCE)));
            if (list[2].equals("1")) {
                lowIncome = versions;
            } else {
                byClass.put(AccountClass.valueOf(list[1]), versions);
            }
        }
    }

    Tariffs of(DemoAccount account) {
        return account.lowIncome() ? lowIncome : byClass.get(account.subclass().accountClass());
    }

    private Tariff version(long id, String list, LocalDate from, LocalDate to, int fenColumn) {
        Map<Season, List<Tier>> tiers = new HashMap<>();
        Map<Season, String[]> months = new HashMap<>();
        for (String[] row : prices.get(list)) {
            Season season = Season.valueOf(row[1]);
            months.put(season, row);
            tiers.computeIfAbsent(season, any -> new ArrayList<>())
                    .add(
                            new Tier(
                                    Integer.parseInt(row[4]),
                                    Integer.parseInt(row[5]),
                                    Integer.parseInt(row[fenColumn])));
        }
        List<SeasonPrices> seasons = new ArrayList<>();
        for (Season season : Season.values()) {
            if (tiers.containsKey(season)) {
                String[] row = months.get(season);
                seasons.add(
                        new SeasonPrices(season, month(row[2]), month(row[3]), tiers.get(season)));
            }
        }
        return new Tariff(id, list + "-" + from.getYear(), from, to, seasons);
    }

    private static Month month(String number) {
        return Month.of(Integer.parseInt(number));
    }

    void write(RowsByTable rows) {
        for (String[] list : DemoFile.rows("price-lists")) {
            Tariffs versions =
                    list[2].equals("1") ? lowIncome : byClass.get(AccountClass.valueOf(list[1]));
            for (Tariff version : versions.versions()) {
                write(rows, list, version);
            }
        }
    }

    private static void write(RowsByTable rows, String[] list, Tariff version) {
        int year = version.validFrom().getYear();
        rows.of(DemoTable.TARIFF)
                .number(version.id())
                .text(version.code())
                .text(list[3] + " " + year + " 版")
                .text(list[4] + " " + year)
                .text(list[1])
                .text(list[2])
                .date(version.validFrom())
                .date(version.validTo())
                .end();
        for (SeasonPrices season : version.seasons()) {
            rows.of(DemoTable.TARIFF_SEASON)
                    .number(version.id())
                    .name(season.season())
                    .number(season.firstMonth().getValue())
                    .number(season.lastMonth().getValue())
                    .end();
            for (Tier tier : season.tiers()) {
                rows.of(DemoTable.TARIFF_PRICE)
                        .number(version.id())
                        .name(season.season())
                        .number(tier.number())
                        .number(tier.fromM3())
                        .number(tier.unitPriceFen())
                        .end();
            }
        }
    }
}
