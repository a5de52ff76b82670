package org.hearth.portal.me;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.billing.BillDetail;
import org.hearth.billing.ChargedLine;
import org.hearth.billing.LineKind;
import org.hearth.billing.Tier;

/**
 * How far the tiers of a calendar year were used up by a bill and before it. Tiers count from 1
 * January, so that a bill over the new year has two of these.
 *
 * @param beforeM3 used in that year before the bill
 * @param parts what the bill used, by tier
 * @param limits where each tier after the first begins
 * @param leftM3 until the next tier; null in the last one
 */
record TierStrip(
        int year,
        BigDecimal beforeM3,
        String beforeWidth,
        List<Part> parts,
        List<Limit> limits,
        BigDecimal usedM3,
        int reached,
        BigDecimal leftM3,
        Bar left,
        Bar beyond) {

    private static final int ROUND = 100;

    /** What the bill used in a tier. */
    record Part(int tier, BigDecimal m3, Bar bar) {

        /** Style of its colour: the third is the last that has one. */
        public String style() {
            return "t" + (tier < 3 ? tier : "4");
        }
    }

    /** A limit in m3 and where it is drawn; {@code labelX} begins the tier's name. */
    record Limit(int tier, int fromM3, String x, String labelX) {}

    record Bar(String x, String width) {}

    /** None where gas has one price whatever the volume, and none for a bill without gas. */
    static List<TierStrip> of(BillDetail detail) {
        Map<Integer, List<ChargedLine>> byYear = new TreeMap<>();
        for (ChargedLine line : detail.lines()) {
            if (line.kind() == LineKind.GAS) {
                byYear.computeIfAbsent(line.days().first().getYear(), y -> new ArrayList<>())
                        .add(line);
            }
        }
        int firstYear = detail.bill().period().first().getYear();
        List<TierStrip> strips = new ArrayList<>();
        byYear.forEach(
                (year, lines) -> {
                    BigDecimal before =
                            year == firstYear ? detail.bill().yearBeforeM3() : BigDecimal.ZERO;
                    ChargedLine last = lines.get(lines.size() - 1);
                    List<Tier> tiers = detail.tariffs().get(last.tariffId()).tiers(last.season());
                    if (tiers.size() > 1) {
                        strips.add(strip(year, before, lines, tiers));
                    }
                });
        return List.copyOf(strips);
    }

    private static TierStrip strip(
            int year, BigDecimal before, List<ChargedLine> lines, List<Tier> tiers) {
        Map<Integer, BigDecimal> byTier = new TreeMap<>();
        lines.forEach(line -> byTier.merge(line.tier(), line.quantity(), BigDecimal::add));
        BigDecimal used = before.add(sum(byTier));
        long whole = whole(used, tiers);
        int reached = lines.get(lines.size() - 1).tier();
        Tier next = tiers.size() > reached ? tiers.get(reached) : null;
        BigDecimal end = next == null ? used : used.max(BigDecimal.valueOf(next.fromM3()));
        return new TierStrip(
                year,
                before,
                Percent.of(before, whole),
                parts(byTier, before, whole),
                tiers.stream().skip(1).map(tier -> limit(tier, whole)).toList(),
                used,
                reached,
                next == null ? null : end.subtract(used),
                bar(used, end, whole),
                bar(end, BigDecimal.valueOf(whole), whole));
    }

    private static BigDecimal sum(Map<Integer, BigDecimal> byTier) {
        return byTier.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The last limit and a fifth more, or what was used; in round figures. */
    private static long whole(BigDecimal used, List<Tier> tiers) {
        double most =
                Math.max(used.doubleValue() * 1.05, tiers.get(tiers.size() - 1).fromM3() * 1.2);
        return (long) Math.ceil(most / ROUND) * ROUND;
    }

    private static List<Part> parts(
            Map<Integer, BigDecimal> byTier, BigDecimal before, long whole) {
        List<Part> parts = new ArrayList<>();
        BigDecimal at = before;
        for (Map.Entry<Integer, BigDecimal> tier : byTier.entrySet()) {
            BigDecimal end = at.add(tier.getValue());
            parts.add(new Part(tier.getKey(), tier.getValue(), bar(at, end, whole)));
            at = end;
        }
        return List.copyOf(parts);
    }

    private static Limit limit(Tier tier, long whole) {
        return new Limit(
                tier.number(),
                tier.fromM3(),
                Percent.of(tier.fromM3(), whole),
                Percent.of(tier.fromM3() + whole / 80.0, whole));
    }

    private static Bar bar(BigDecimal from, BigDecimal to, long whole) {
        return new Bar(Percent.of(from, whole), Percent.of(to.subtract(from), whole));
    }

    /** The tier that the bill began in. */
    public int began() {
        return parts.get(0).tier();
    }
}
