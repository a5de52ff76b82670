package org.hearth.portal.me;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.billing.BillDetail;
import org.hearth.billing.ChargedLine;
import org.hearth.billing.LineKind;
import org.hearth.billing.Period;
import org.hearth.billing.PublishedTariff;
import org.hearth.billing.Season;

/**
 * The days of a bill, cut where the price changes: at a season, or at a new price list.
 *
 * @param perDay average m3 a day, two decimals
 */
record DayStrip(Period period, BigDecimal perDay, List<Part> parts) {

    /**
     * Days at one price.
     *
     * @param season null for days that fall between lines, because nothing was used on them
     */
    record Part(
            Season season,
            PublishedTariff tariff,
            Period days,
            BigDecimal m3,
            String x,
            String width) {

        /** Style of its colour. */
        public String style() {
            if (season == null) {
                return "left";
            }
            return season == Season.PEAK ? "s-on" : "s-off";
        }
    }

    static DayStrip of(BillDetail detail) {
        Period period = detail.bill().period();
        List<Part> parts = new ArrayList<>();
        LocalDate next = period.first();
        for (Part part : merged(detail)) {
            if (part.days().first().isAfter(next)) {
                parts.add(unused(next, part.days().first().minusDays(1)));
            }
            parts.add(part);
            next = part.days().last().plusDays(1);
        }
        if (!next.isAfter(period.last()) && !parts.isEmpty()) {
            parts.add(unused(next, period.last()));
        }
        return new DayStrip(
                period,
                detail.bill()
                        .volumeM3()
                        .divide(BigDecimal.valueOf(period.days()), 2, RoundingMode.HALF_UP),
                parts.stream().map(part -> placed(part, period)).toList());
    }

    /** Gas lines of the same days together, and neighbours at the same price list and season. */
    private static List<Part> merged(BillDetail detail) {
        List<Part> parts = new ArrayList<>();
        for (ChargedLine line : detail.lines()) {
            if (line.kind() != LineKind.GAS) {
                continue;
            }
            Part part =
                    new Part(
                            line.season(),
                            detail.tariffs().get(line.tariffId()),
                            line.days(),
                            line.quantity(),
                            null,
                            null);
            Part before = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (before != null && joins(before, part)) {
                parts.set(parts.size() - 1, join(before, part));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private static boolean joins(Part before, Part part) {
        return before.season() == part.season()
                && before.tariff().equals(part.tariff())
                && !part.days().first().isAfter(before.days().last().plusDays(1));
    }

    private static Part join(Part before, Part part) {
        return new Part(
                part.season(),
                part.tariff(),
                new Period(before.days().first(), part.days().last()),
                before.m3().add(part.m3()),
                null,
                null);
    }

    private static Part unused(LocalDate first, LocalDate last) {
        return new Part(null, null, new Period(first, last), BigDecimal.ZERO, null, null);
    }

    private static Part placed(Part part, Period period) {
        int before = new Period(period.first(), part.days().first()).days() - 1;
        return new Part(
                part.season(),
                part.tariff(),
                part.days(),
                part.m3(),
                Percent.of(before, period.days()),
                Percent.of(part.days().days(), period.days()));
    }

    /** Whether there is anything to draw. */
    public boolean cut() {
        return parts.size() > 1;
    }

    public boolean newPrices() {
        return parts.stream()
                        .filter(part -> part.tariff() != null)
                        .map(part -> part.tariff().id())
                        .distinct()
                        .count()
                > 1;
    }

    /** The one season of the bill, or null where it crosses into another. */
    public Season onlySeason() {
        List<Season> seasons =
                parts.stream()
                        .map(Part::season)
                        .filter(season -> season != null)
                        .distinct()
                        .toList();
        return seasons.size() == 1 ? seasons.get(0) : null;
    }
}
