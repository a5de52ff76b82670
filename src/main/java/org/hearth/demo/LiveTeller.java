package org.hearth.demo;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import org.hearth.hall.HallCounters;
import org.hearth.paymentpoint.GasPressure;
import org.hearth.paymentpoint.LiveState;
import org.hearth.paymentpoint.LiveStates;
import org.hearth.paymentpoint.OpeningTimes;
import org.hearth.paymentpoint.PaymentPointView;
import org.hearth.paymentpoint.PaymentPoints;
import org.hearth.paymentpoint.PointKind;
import org.hearth.paymentpoint.PointPage;
import org.hearth.platform.time.UtilityClock;

/**
 * Says how it is at the demonstration's open halls and CNG stations, again and again: such a word
 * grows old in half an hour. At the same time it says the same of the same point.
 */
@ApplicationScoped
class LiveTeller {

    private static final int PURPOSE = 18;
    private static final int AT_ONCE = 500;

    /** What somebody said lately stands, such as a clerk who closed the counters. */
    private static final Duration LATELY = Duration.ofMinutes(9);

    private static final Set<Integer> BUSY_HOURS = Set.of(9, 10, 14, 15);

    private final DemoSettings settings;
    private final PaymentPoints points;
    private final OpeningTimes times;
    private final LiveStates states;
    private final HallCounters counters;
    private final Clock clock;

    LiveTeller(
            DemoSettings settings,
            PaymentPoints points,
            OpeningTimes times,
            LiveStates states,
            HallCounters counters,
            Clock clock) {
        this.settings = settings;
        this.points = points;
        this.times = times;
        this.states = states;
        this.counters = counters;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    void tellAll() {
        if (!DemoData.wanted(settings, ConfigUtils.getProfiles())) {
            return;
        }
        String after = null;
        do {
            PointPage part = points.listed(null, after, AT_ONCE);
            part.points().forEach(this::tell);
            after = part.next();
        } while (after != null);
    }

    /** Nothing of a point that is shut, or that has no live state. */
    void tell(PaymentPointView point) {
        PointKind kind = point.description().kind();
        boolean lives = kind == PointKind.OWN_HALL || kind == PointKind.CNG_STATION;
        Instant now = clock.instant();
        LocalDateTime there = LocalDateTime.ofInstant(now, UtilityClock.ZONE);
        if (!lives
                || !times.at(point, there).open()
                || states.of(point.id())
                        .filter(said -> said.at().plus(LATELY).isAfter(now))
                        .isPresent()) {
            return;
        }
        Dice ofHour = new Dice(point.id() ^ now.getEpochSecond() / 3_600 << 32, PURPOSE);
        Dice ofMoment = new Dice(point.id() ^ now.getEpochSecond() / 600 << 32, PURPOSE);
        boolean shut = ofHour.percent(4);
        int waiting = waiting(ofMoment, there.getHour());
        if (kind == PointKind.OWN_HALL) {
            counters.say(point.id(), shut ? 0 : waiting, shut);
        } else {
            GasPressure pressure = ofHour.percent(8) ? GasPressure.LOW : GasPressure.NORMAL;
            states.sayOfStation(point.code(), new LiveState(waiting, false, pressure, now));
        }
    }

    private static int waiting(Dice dice, int hour) {
        return BUSY_HOURS.contains(hour) ? dice.between(3, 14) : dice.below(6);
    }
}
