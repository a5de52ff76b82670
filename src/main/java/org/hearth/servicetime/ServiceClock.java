package org.hearth.servicetime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.hearth.platform.time.UtilityClock;

/**
 * The door to the arithmetic of service time limits (domain.md, Service time limits), in
 * Asia/Shanghai.
 *
 * <p>N working days count from the day after the start and are over at 24:00 of the N-th; a day
 * that was paused at any time does not count. The same day is over at its 24:00, or at that of the
 * next working day where the clock started after the desk's hours or on a day off. Hours, minutes
 * and seconds run round the clock and are moved on by as long as they were paused. A clock that
 * runs into a year whose holidays are not announced says so.
 */
@ApplicationScoped
public class ServiceClock {

    private static final int WHOLE = 100;

    private final WorkingCalendar calendar;
    private final DeskHours desk;

    @Inject
    ServiceClock(WorkingCalendar calendar, DeskSettings settings) {
        this(calendar, DeskHours.of(settings));
    }

    ServiceClock(WorkingCalendar calendar, DeskHours desk) {
        this.calendar = calendar;
        this.desk = desk;
    }

    /** When a limit is over, without pauses. */
    public Due dueAt(Instant start, Limit limit) {
        return dueAt(start, limit, List.of());
    }

    /**
     * When a limit is over.
     *
     * @param pauses in any order; what lies before the start does not matter
     */
    public Due dueAt(Instant start, Limit limit, List<Pause> pauses) {
        return run(start, limit, pauses).due();
    }

    /**
     * When so much of the working time is over: on a working day the desk's hours, round the clock
     * all hours.
     *
     * @param percent 1 to 99; people are warned at 50 and 80
     */
    public Due warningAt(Instant start, Limit limit, List<Pause> pauses, int percent) {
        if (percent < 1 || percent >= WHOLE) {
            throw new IllegalArgumentException(percent + " %");
        }
        return run(start, limit, pauses).reached(percent);
    }

    /** Where a clock stands. */
    public Standing standing(Instant start, Limit limit, List<Pause> pauses, Instant now) {
        Run run = run(start, limit, pauses);
        Due due = run.due();
        return new Standing(
                due,
                urgency(run, due, now),
                run.fraction(now),
                due.isPast(now) ? Remaining.NOTHING : run.remaining(now),
                Pauses.of(pauses, start).cover(now),
                due.instant()
                        .filter(at -> now.isAfter(at))
                        .map(at -> Duration.between(at, now))
                        .orElse(Duration.ZERO));
    }

    /**
     * What is left until a due time, however it came about: working days and today's hours of the
     * desk where a day's end is due, hours of the clock otherwise.
     *
     * @param due the first instant that is too late
     */
    public Remaining until(Instant due, Instant now) {
        if (!due.isAfter(now)) {
            return Remaining.NOTHING;
        }
        LocalDateTime end = LocalDateTime.ofInstant(due, UtilityClock.ZONE);
        if (!end.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return new Remaining(0, Duration.between(now, due));
        }
        LocalDateTime moment = LocalDateTime.ofInstant(now, UtilityClock.ZONE);
        LocalDate today = moment.toLocalDate();
        int days = 0;
        for (LocalDate day = today.plusDays(1); day.isBefore(end.toLocalDate()); ) {
            days += works(day) ? 1 : 0;
            day = day.plusDays(1);
        }
        return new Remaining(days, works(today) ? ofToday(moment) : Duration.ZERO);
    }

    private Duration ofToday(LocalDateTime moment) {
        DeskHours.Open hours = desk.on(moment.toLocalDate());
        LocalTime begun =
                moment.toLocalTime().isBefore(hours.opens()) ? hours.opens() : moment.toLocalTime();
        return begun.isBefore(hours.closes())
                ? Duration.between(begun, hours.closes())
                : Duration.ZERO;
    }

    private boolean works(LocalDate day) {
        return calendar.day(day).filter(CalendarDay::isWorking).isPresent();
    }

    private static Urgency urgency(Run run, Due due, Instant now) {
        if (due.isPast(now)) {
            return Urgency.BROKEN;
        }
        if (run.reached(Urgency.LATE_PERCENT).isPast(now)) {
            return Urgency.LATE;
        }
        return run.reached(Urgency.HALF_PERCENT).isPast(now) ? Urgency.HALF : Urgency.EARLY;
    }

    private Run run(Instant start, Limit limit, List<Pause> given) {
        Pauses pauses = Pauses.of(given, start);
        return switch (limit.unit()) {
            case SECONDS, MINUTES, HOURS -> new ClockRun(start, limit.length(), pauses);
            case WORKING_DAYS -> DayRun.workingDays(calendar, desk, start, limit.amount(), pauses);
            case SAME_DAY -> DayRun.sameDay(calendar, desk, start, pauses);
        };
    }
}
