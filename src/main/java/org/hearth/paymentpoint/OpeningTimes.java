package org.hearth.paymentpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.hearth.servicetime.CalendarDay;
import org.hearth.servicetime.DayKind;
import org.hearth.servicetime.WorkingCalendar;

/**
 * The door to when points are open, by their own hours and by the calendar of holidays. It asks no
 * database.
 */
@ApplicationScoped
public class OpeningTimes {

    private static final int DAYS_AHEAD = 14;
    private static final int SOON_MINUTES = 20;
    private static final Duration ALMOST_A_MINUTE = Duration.ofSeconds(59);

    private final WorkingCalendar calendar;

    OpeningTimes(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The hours of one day, whatever the point's state is. */
    public OpeningDay day(PaymentPointView point, LocalDate day) {
        OpeningHours hours = point.description().hours();
        if (!hours.needsCalendar(day)) {
            return new OpeningDay(day, hours.on(day), true);
        }
        Optional<CalendarDay> known = calendar.day(day);
        DayKind kind = known.map(CalendarDay::kind).orElse(DayKind.WORKING);
        return new OpeningDay(day, hours.on(day, kind), known.isPresent());
    }

    /**
     * Whether it is open and until or from when.
     *
     * @param now Asia/Shanghai
     */
    public OpeningState at(PaymentPointView point, LocalDateTime now) {
        if (point.description().state() != PointState.OPEN) {
            return new OpeningState(false, null, null, null);
        }
        OpeningDay today = day(point, now.toLocalDate());
        if (!today.announced()) {
            return new OpeningState(false, null, null, null, false);
        }
        for (OpenSpan span : today.spans()) {
            LocalDateTime closes = at(today.date(), span.closesMinute());
            if (!now.isBefore(at(today.date(), span.opensMinute())) && now.isBefore(closes)) {
                return open(now, closesAt(point, closes));
            }
        }
        return new OpeningState(false, null, opensAt(point, now), null);
    }

    private static OpeningState open(LocalDateTime now, LocalDateTime closes) {
        if (closes == null) {
            return new OpeningState(true, null, null, null);
        }
        long minutes = Duration.between(now, closes).plus(ALMOST_A_MINUTE).toMinutes();
        return new OpeningState(
                true, closes, null, minutes <= SOON_MINUTES ? (Integer) (int) minutes : null);
    }

    /** Where a stretch ends that goes on in the next one, over midnight, too. */
    private LocalDateTime closesAt(PaymentPointView point, LocalDateTime firstEnd) {
        LocalDateTime end = firstEnd;
        LocalDateTime horizon = firstEnd.plusDays(DAYS_AHEAD);
        for (LocalDateTime next = next(point, end); next != null; next = next(point, end)) {
            if (!next.isBefore(horizon)) {
                return null;
            }
            end = next;
        }
        return end;
    }

    /** The end of the stretch that begins at this moment; null when none does. */
    private LocalDateTime next(PaymentPointView point, LocalDateTime begin) {
        OpeningDay day = day(point, begin.toLocalDate());
        return !day.announced()
                ? null
                : day.spans().stream()
                        .filter(span -> at(day.date(), span.opensMinute()).equals(begin))
                        .map(span -> at(day.date(), span.closesMinute()))
                        .findFirst()
                        .orElse(null);
    }

    private LocalDateTime opensAt(PaymentPointView point, LocalDateTime now) {
        for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
            OpeningDay day = day(point, now.toLocalDate().plusDays(ahead));
            if (!day.announced()) {
                return null;
            }
            Optional<LocalDateTime> opens =
                    day.spans().stream()
                            .map(span -> at(day.date(), span.opensMinute()))
                            .filter(now::isBefore)
                            .findFirst();
            if (opens.isPresent()) {
                return opens.get();
            }
        }
        return null;
    }

    private static LocalDateTime at(LocalDate day, int minute) {
        return day.atStartOfDay().plusMinutes(minute);
    }
}
