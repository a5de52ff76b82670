package org.hearth.paymentpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.hearth.platform.time.UtilityClock;

/** The door to all points that customers can go to; those given up are left out. */
@ApplicationScoped
public class PointSearch {

    private final PointIndex index;
    private final OpeningTimes times;
    private final Clock clock;

    PointSearch(PointIndex index, OpeningTimes times, Clock clock) {
        this.index = index;
        this.times = times;
        this.clock = clock;
    }

    /**
     * Open points first, then by the way to walk. A word in Latin letters that no point has is
     * forgiven one typing error.
     */
    public PointsFound find(PointQuery query) {
        return new PointSelection(index.points(), times, now()).of(query);
    }

    /** One of them as it is now; empty when there is none, or it is given up. */
    public Optional<FoundPoint> one(long id) {
        return index.point(id)
                .map(IndexedPoint::view)
                .map(point -> new FoundPoint(point, null, times.at(point, now())));
    }

    private LocalDateTime now() {
        return ZonedDateTime.ofInstant(clock.instant(), UtilityClock.ZONE).toLocalDateTime();
    }
}
