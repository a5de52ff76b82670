package org.hearth.paymentpoint;

import cn.hutool.core.util.NumberUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hearth.platform.time.UtilityClock;

/** The door to finding a payment point. */
@ApplicationScoped
public class PointSearch {

    private static final int PORTION = 500;
    private static final double METRES_A_DEGREE = 111_195;

    /** Streets are no straight lines. */
    private static final double DETOUR = 1.3;

    private final PaymentPoints points;
    private final OpeningTimes times;
    private final Clock clock;

    PointSearch(PaymentPoints points, OpeningTimes times, Clock clock) {
        this.points = points;
        this.times = times;
        this.clock = clock;
    }

    /** The points that fit; with a position the open ones first, then by the walk. */
    @Transactional
    public PointsFound find(PointQuery query) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), UtilityClock.ZONE);
        LocalDateTime at = query.openAt() == null ? now : query.openAt();
        List<FoundPoint> found =
                all(query.district()).stream()
                        .filter(point -> fits(point.description(), query))
                        .map(
                                point ->
                                        new FoundPoint(
                                                point,
                                                walk(query.near(), point),
                                                times.at(point, at)))
                        .filter(one -> query.openAt() == null || one.opening().open())
                        .filter(
                                one ->
                                        query.withinMetres() == null
                                                || one.walkMetres() == null
                                                || one.walkMetres() <= query.withinMetres())
                        .sorted(order(query))
                        .toList();
        int from = NumberUtil.isInteger(query.after()) ? Integer.parseInt(query.after()) : 0;
        int to = Math.min(found.size(), from + query.limit());
        return new PointsFound(
                found.subList(Math.min(from, to), to),
                to < found.size() ? Integer.toString(to) : null,
                found.size());
    }

    private static Comparator<FoundPoint> order(PointQuery query) {
        return query.near() == null
                ? (one, other) -> 0
                : Comparator.comparing((FoundPoint one) -> !one.opening().open())
                        .thenComparing(FoundPoint::walkMetres);
    }

    private List<PaymentPointView> all(String district) {
        List<PaymentPointView> all = new ArrayList<>();
        String after = null;
        do {
            PointPage part = points.listed(district, after, PORTION);
            all.addAll(part.points());
            after = part.next();
        } while (after != null);
        return all;
    }

    private static boolean fits(PointDescription said, PointQuery query) {
        String text = query.text() == null ? "" : query.text().toLowerCase(Locale.ROOT);
        return (query.kinds().isEmpty() || query.kinds().contains(said.kind()))
                && said.methods().containsAll(query.methods())
                && said.facilities().containsAll(query.facilities())
                && (said.name() + "\n" + said.nameEn() + "\n" + said.address())
                        .toLowerCase(Locale.ROOT)
                        .contains(text);
    }

    private static Integer walk(Position near, PaymentPointView point) {
        if (near == null) {
            return null;
        }
        Position from = near.in(Datum.WGS_84);
        double north = from.latitude().subtract(point.wgs84().latitude()).doubleValue();
        double east =
                from.longitude().subtract(point.wgs84().longitude()).doubleValue()
                        * Math.cos(Math.toRadians(from.latitude().doubleValue()));
        return (int) (Math.hypot(north, east) * METRES_A_DEGREE * DETOUR);
    }
}
