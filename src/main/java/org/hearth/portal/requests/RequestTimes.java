package org.hearth.portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.platform.time.UtilityClock;
import org.hearth.portal.requests.RequestTime.CountedDay;
import org.hearth.servicetime.CalendarDay;
import org.hearth.servicetime.Limit;
import org.hearth.servicetime.LimitUnit;
import org.hearth.servicetime.Pause;
import org.hearth.servicetime.Promise;
import org.hearth.servicetime.Remaining;
import org.hearth.servicetime.ServiceClass;
import org.hearth.servicetime.ServiceClock;
import org.hearth.servicetime.ServiceStandards;
import org.hearth.servicetime.WorkingCalendar;
import org.hearth.workorder.OrderClockView;
import org.hearth.workorder.OrderClocks;

/** How the time limits of a request are told: what is left, and which days count. */
@ApplicationScoped
class RequestTimes {

    /** More days than these are told by their last one. */
    private static final int MOST_DAYS = 5;

    private final OrderClocks clocks;
    private final ServiceStandards standards;
    private final ServiceClock time;
    private final WorkingCalendar calendar;
    private final Clock clock;

    RequestTimes(
            OrderClocks clocks,
            ServiceStandards standards,
            ServiceClock time,
            WorkingCalendar calendar,
            Clock clock) {
        this.clocks = clocks;
        this.standards = standards;
        this.time = time;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<RequestTime> of(long orderId) {
        return clocks.of(orderId).stream().map(this::time).toList();
    }

    private RequestTime time(OrderClockView view) {
        Instant now = clock.instant();
        boolean counts = view.running() && !view.paused() && view.agreement() == null;
        Limit limit = counts ? limit(view) : null;
        return new RequestTime(
                view,
                limit == null ? null : left(view, limit, now),
                limit == null ? List.of() : days(view, limit),
                now,
                LocalDate.now(clock));
    }

    private Limit limit(OrderClockView view) {
        Promise promise =
                standards.promise(
                        view.step(),
                        view.serviceClass() == null ? ServiceClass.ALL : view.serviceClass(),
                        day(view.startedAt()));
        return promise.limit() == null ? promise.floor() : promise.limit();
    }

    private Remaining left(OrderClockView view, Limit limit, Instant now) {
        List<Pause> pauses =
                view.pauses().stream().map(one -> new Pause(one.from(), one.to())).toList();
        Remaining left = time.standing(view.startedAt(), limit, pauses, now).remaining();
        return left.isNothing() ? null : left;
    }

    /** Only where nothing but the working calendar decides them. */
    private List<CountedDay> days(OrderClockView view, Limit limit) {
        if (limit.unit() != LimitUnit.WORKING_DAYS
                || limit.amount() > MOST_DAYS
                || !view.pauses().isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<CountedDay> counted = new ArrayList<>();
        LocalDate date = day(view.startedAt());
        while (counted.size() < limit.amount()) {
            date = date.plusDays(1);
            Optional<CalendarDay> day = calendar.day(date);
            if (day.isEmpty()) {
                return List.of();
            }
            if (day.get().isWorking()) {
                int number = counted.size() + 1;
                counted.add(
                        new CountedDay(number, date, date.equals(today), number == limit.amount()));
            }
        }
        return counted;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, UtilityClock.ZONE);
    }
}
