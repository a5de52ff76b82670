package org.hearth.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.account.AccountClass;
import org.hearth.identity.ServiceSkill;
import org.hearth.servicetime.CalendarDay;
import org.hearth.servicetime.DayKind;
import org.hearth.servicetime.WorkingCalendar;

/**
 * The door to the times at which visits are made. Homes are visited on weekends and holidays too,
 * where the branch's rules give places; others on working days. A year whose holidays are not
 * announced is offered by its weekdays, and says so.
 */
@ApplicationScoped
public class Slots {

    private final SlotPlan plan;
    private final WorkingCalendar calendar;
    private final AppointmentSettings settings;
    private final Clock clock;

    Slots(SlotPlan plan, WorkingCalendar calendar, AppointmentSettings settings, Clock clock) {
        this.plan = plan;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The next 30 days from today on.
     *
     * @throws java.util.NoSuchElementException for a service without visits
     */
    @Transactional
    public List<SlotDay> days(String branch, ServiceKind kind, AccountClass accountClass) {
        ServiceSkill skill = kind.skill().orElseThrow();
        Instant earliest = clock.instant().plus(settings.noticeOf(kind));
        Map<LocalDate, List<SlotView>> byDay = new LinkedHashMap<>();
        for (SlotRow row : plan.laidOut(branch, skill, LocalDate.now(clock))) {
            byDay.computeIfAbsent(row.day(), day -> new ArrayList<>())
                    .add(view(row, earliest, accountClass));
        }
        return byDay.entrySet().stream()
                .map(day -> new SlotDay(day.getKey(), kindOf(day.getKey()), day.getValue()))
                .toList();
    }

    /** The next times that are free, the earliest first. */
    @Transactional
    public List<VisitTime> nextFree(
            String branch, ServiceKind kind, AccountClass accountClass, int limit) {
        return days(branch, kind, accountClass).stream()
                .flatMap(day -> day.slots().stream())
                .filter(SlotView::open)
                .map(SlotView::time)
                .limit(limit)
                .toList();
    }

    /** Whether a slot may be asked for now, leaving aside whether a place is free. */
    boolean offered(SlotRow row, ServiceKind kind, AccountClass accountClass) {
        Instant earliest = clock.instant().plus(settings.noticeOf(kind));
        boolean soonEnough = row.day().isBefore(LocalDate.now(clock).plusDays(SlotPlan.DAYS));
        return soonEnough && view(row, earliest, accountClass).offered();
    }

    private SlotView view(SlotRow row, Instant earliest, AccountClass accountClass) {
        boolean offered =
                row.capacity() > 0
                        && !row.time().begins().isBefore(earliest)
                        && (accountClass == AccountClass.RESIDENTIAL || worked(row.day()));
        return new SlotView(row.time(), row.free(), offered);
    }

    private boolean worked(LocalDate day) {
        return calendar.day(day)
                .map(CalendarDay::isWorking)
                .orElse(
                        day.getDayOfWeek() != DayOfWeek.SATURDAY
                                && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    private DayKind kindOf(LocalDate day) {
        return calendar.day(day).map(CalendarDay::kind).orElse(null);
    }
}
