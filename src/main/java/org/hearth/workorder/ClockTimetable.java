package org.hearth.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.platform.time.UtilityClock;
import org.hearth.servicetime.Limit;
import org.hearth.servicetime.Pause;
import org.hearth.servicetime.Promise;
import org.hearth.servicetime.ServiceClass;
import org.hearth.servicetime.ServiceClock;
import org.hearth.servicetime.ServiceStandards;

/** The times of a clock by the table that held on the day it began. */
@ApplicationScoped
class ClockTimetable {

    private static final int HALF_PERCENT = 50;
    private static final int LATE_PERCENT = 80;

    private final ServiceStandards standards;
    private final ServiceClock time;

    ClockTimetable(ServiceStandards standards, ServiceClock time) {
        this.standards = standards;
        this.time = time;
    }

    ClockTimes of(OrderClock clock, List<Pause> pauses) {
        Instant start = clock.startedAt;
        ServiceClass ofClass = clock.serviceClass == null ? ServiceClass.ALL : clock.serviceClass;
        Promise promise =
                standards.promise(
                        clock.step, ofClass, LocalDate.ofInstant(start, UtilityClock.ZONE));
        Limit limit = promise.limit() != null ? promise.limit() : promise.floor();
        if (limit == null) {
            return new ClockTimes(null, null, null, null);
        }
        return new ClockTimes(
                promise.limit() == null ? null : due(start, promise.limit(), pauses),
                promise.floor() == null ? null : due(start, promise.floor(), pauses),
                time.warningAt(start, limit, pauses, HALF_PERCENT).instant().orElse(null),
                time.warningAt(start, limit, pauses, LATE_PERCENT).instant().orElse(null));
    }

    private Instant due(Instant start, Limit limit, List<Pause> pauses) {
        return time.dueAt(start, limit, pauses).instant().orElse(null);
    }
}
