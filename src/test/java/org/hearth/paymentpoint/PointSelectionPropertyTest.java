package org.hearth.paymentpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hearth.account.DistrictView;
import org.hearth.paymentpoint.search.PlaceText;

/** However it is cut into parts, the answer is that of looking at every point. */
class PointSelectionPropertyTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-23T17:10:00");
    private static final OpeningTimes TIMES = new OpeningTimes(null);
    private static final List<DistrictView> DISTRICTS =
            List.of(
                    new DistrictView("500103", "渝中区", "Yuzhong"),
                    new DistrictView("500105", "江北区", "Jiangbei"));
    private static final List<String> NAMES = List.of("临江银行", "山城厅", "江北社区", "自助机");
    private static final List<String> TEXTS =
            List.of("", "江北", "ljyh", "shancheng", "yinhang", "linjang", "梧桐路", "渝中 厅", "nothing");

    @Property(tries = 300)
    void parts_put_together_are_the_naive_answer(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int limit) {
        Random dice = new Random(seed);
        List<IndexedPoint> points = new ArrayList<>();
        for (int id = 1; id <= dice.nextInt(60); id++) {
            points.add(point(id, dice));
        }
        HandMadeQuery query = query(dice).limit(limit);

        List<Long> found = new ArrayList<>();
        String after = null;
        do {
            PointsFound part = new PointSelection(points, TIMES, NOW).of(query.after(after).made());
            part.points().forEach(point -> found.add(point.point().id()));
            after = part.next();
            assertThat(part.total()).isEqualTo(naive(points, query.made()).size());
        } while (after != null);

        assertThat(found).isEqualTo(naive(points, query.made()));
    }

    private static IndexedPoint point(int id, Random dice) {
        HandMadePoint point =
                HandMadePoint.aPoint(id, NAMES.get(dice.nextInt(NAMES.size())))
                        .in(DISTRICTS.get(dice.nextInt(2)))
                        .at(29.5 + dice.nextInt(5) / 100.0, 106.5 + dice.nextInt(5) / 100.0)
                        .kind(PointKind.values()[dice.nextInt(3)])
                        .taking(PayingBy.values()[dice.nextInt(4)])
                        .open("09:00", dice.nextBoolean() ? "17:00" : "18:00");
        if (dice.nextBoolean()) {
            point.having(Facility.values()[dice.nextInt(2)]);
        }
        return (dice.nextInt(5) == 0 ? point.paused() : point).indexed();
    }

    private static HandMadeQuery query(Random dice) {
        HandMadeQuery query = HandMadeQuery.all().text(TEXTS.get(dice.nextInt(TEXTS.size())));
        if (dice.nextBoolean()) {
            query =
                    query.near(HandMadePoint.position(Datum.WGS_84, 29.52, 106.52))
                            .within(dice.nextBoolean() ? null : (Integer) dice.nextInt(6_000));
        }
        if (dice.nextInt(3) == 0) {
            query = query.kinds(PointKind.OWN_HALL, PointKind.BANK_BRANCH);
        }
        if (dice.nextInt(3) == 0) {
            query = query.methods(PayingBy.CASH, PayingBy.ALIPAY);
        }
        if (dice.nextInt(3) == 0) {
            query = query.facilities(Facility.WHEELCHAIR_ACCESS);
        }
        if (dice.nextInt(3) == 0) {
            query = query.openAt(NOW.plusMinutes(dice.nextInt(120)));
        }
        return dice.nextInt(3) == 0 ? query.district("500103") : query;
    }

    /** Ids in their order, by the words of the contract and nothing clever. */
    private static List<Long> naive(List<IndexedPoint> points, PointQuery query) {
        WalkingDistance from = query.near() == null ? null : WalkingDistance.from(query.near());
        LocalDateTime moment = query.openAt() == null ? NOW : query.openAt();
        return points.stream()
                .filter(
                        point -> {
                            PointDescription said = point.view().description();
                            return (query.kinds().isEmpty() || query.kinds().contains(said.kind()))
                                    && (query.methods().isEmpty()
                                            || query.methods().stream()
                                                    .anyMatch(said.methods()::contains))
                                    && query.facilities().stream()
                                            .allMatch(said.facilities()::contains)
                                    && (query.district() == null
                                            || said.districtCode().equals(query.district()));
                        })
                .filter(
                        point ->
                                query.openAt() == null
                                        || TIMES.at(point.view(), query.openAt()).open())
                .filter(
                        point ->
                                from == null
                                        || query.withinMetres() == null
                                        || point.walk(from) <= query.withinMetres())
                .filter(point -> spoken(points, point, query.text()))
                .sorted(
                        Comparator.comparing(
                                        (IndexedPoint point) ->
                                                !TIMES.at(point.view(), moment).open())
                                .thenComparing(point -> point.walk(from))
                                .thenComparing(point -> point.view().description().districtCode())
                                .thenComparing(point -> point.view().id()))
                .map(point -> point.view().id())
                .toList();
    }

    private static boolean spoken(List<IndexedPoint> points, IndexedPoint point, String text) {
        return Set.of(text.split(" ")).stream()
                .filter(word -> !word.isEmpty())
                .allMatch(
                        word ->
                                points.stream().map(IndexedPoint::text).anyMatch(has(word))
                                        ? point.text().has(word)
                                        : point.text().nearly(word));
    }

    private static Predicate<PlaceText> has(String word) {
        return text -> text.has(word);
    }
}
