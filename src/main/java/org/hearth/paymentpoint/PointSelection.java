package org.hearth.paymentpoint;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.hearth.paymentpoint.search.TypedWords;

/** Picks from all points those that somebody looks for. */
final class PointSelection {

    private static final long A_DAY = 24;

    private final List<IndexedPoint> points;
    private final OpeningTimes times;
    private final LocalDateTime now;

    /**
     * @param now Asia/Shanghai
     */
    PointSelection(List<IndexedPoint> points, OpeningTimes times, LocalDateTime now) {
        this.points = points;
        this.times = times;
        this.now = minute(now);
    }

    private record Candidate(IndexedPoint point, PointOrder order) {}

    PointsFound of(PointQuery query) {
        Optional<PointOrder> after = PointOrder.parse(query.after()).filter(this::isRecent);
        LocalDateTime sortedAt =
                query.openAt() != null
                        ? minute(query.openAt())
                        : after.map(PointOrder::moment).orElse(now);
        Predicate<IndexedPoint> wanted = wanted(query, sortedAt);
        WalkingDistance from = query.near() == null ? null : WalkingDistance.from(query.near());

        int total = 0;
        PriorityQueue<Candidate> first =
                new PriorityQueue<>(Comparator.comparing(Candidate::order).reversed());
        for (IndexedPoint point : points) {
            int walk = point.walk(from);
            if (from != null && query.withinMetres() != null && walk > query.withinMetres()
                    || !wanted.test(point)) {
                continue;
            }
            total++;
            Candidate candidate = new Candidate(point, order(point, sortedAt, walk));
            if (after.isEmpty() || after.get().compareTo(candidate.order()) < 0) {
                first.add(candidate);
                if (first.size() > query.limit() + 1) {
                    first.remove();
                }
            }
        }
        return part(first, query, query.openAt() == null ? now : sortedAt, total);
    }

    /** Nobody turns the page of a list from another day. */
    private boolean isRecent(PointOrder order) {
        return Math.abs(ChronoUnit.HOURS.between(order.moment(), now)) < A_DAY;
    }

    private PointsFound part(
            PriorityQueue<Candidate> first, PointQuery query, LocalDateTime moment, int total) {
        List<Candidate> sorted =
                first.stream().sorted(Comparator.comparing(Candidate::order)).toList();
        boolean more = sorted.size() > query.limit();
        List<Candidate> part = more ? sorted.subList(0, query.limit()) : sorted;
        return new PointsFound(
                part.stream()
                        .map(
                                candidate ->
                                        found(
                                                candidate.point(),
                                                query.near() == null
                                                        ? null
                                                        : candidate.order().walkMetres(),
                                                moment))
                        .toList(),
                more ? part.get(query.limit() - 1).order().written() : null,
                total);
    }

    private FoundPoint found(IndexedPoint point, Integer walkMetres, LocalDateTime moment) {
        return new FoundPoint(point.view(), walkMetres, times.at(point.view(), moment));
    }

    private PointOrder order(IndexedPoint point, LocalDateTime moment, int walkMetres) {
        return new PointOrder(
                moment,
                point.openAt(moment, times),
                walkMetres,
                point.view().description().districtCode(),
                point.view().id());
    }

    private Predicate<IndexedPoint> wanted(PointQuery query, LocalDateTime moment) {
        Predicate<IndexedPoint> wanted = point -> described(query, point.view().description());
        for (String word : TypedWords.of(query.text())) {
            boolean known = points.stream().anyMatch(point -> point.text().has(word));
            wanted =
                    wanted.and(
                            known
                                    ? point -> point.text().has(word)
                                    : point -> point.text().nearly(word));
        }
        return query.openAt() == null ? wanted : wanted.and(point -> point.openAt(moment, times));
    }

    private static boolean described(PointQuery query, PointDescription said) {
        return (query.kinds().isEmpty() || query.kinds().contains(said.kind()))
                && (query.district() == null || query.district().equals(said.districtCode()))
                && (query.methods().isEmpty()
                        || said.methods().stream().anyMatch(query.methods()::contains))
                && said.facilities().containsAll(query.facilities());
    }

    private static LocalDateTime minute(LocalDateTime moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }
}
