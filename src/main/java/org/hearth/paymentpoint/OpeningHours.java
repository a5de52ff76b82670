package org.hearth.paymentpoint;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.servicetime.DayKind;

/**
 * When a point is open (domain.md, Payment points). Of two rules the more particular one holds: an
 * exception, then whether it is a market day, a holiday, a make-up day, then the week.
 *
 * @param marketDays last digits of the days of the month it stands at all, 1, 4 and 7; empty: any
 * @param marketCalendar whose months these are
 */
public record OpeningHours(
        List<WeekdayHours> week,
        List<HoursException> exceptions,
        Set<Integer> marketDays,
        MarketCalendar marketCalendar,
        HolidayHours holidays,
        MakeUpRule makeUpDays) {

    private static final int MINUTES_AN_HOUR = 60;
    private static final int DIGITS = 10;

    public OpeningHours {
        week =
                week.stream()
                        .sorted(
                                Comparator.comparing(WeekdayHours::weekday)
                                        .thenComparing(WeekdayHours::opensMinute))
                        .toList();
        exceptions =
                exceptions.stream()
                        .sorted(
                                Comparator.comparing(HoursException::onDay)
                                        .thenComparing(
                                                HoursException::opensMinute,
                                                Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList();
        marketDays = new TreeSet<>(marketDays);
    }

    /** Hours that no holiday changes. */
    public OpeningHours(
            List<WeekdayHours> week, List<HoursException> exceptions, Set<Integer> marketDays) {
        this(
                week,
                exceptions,
                marketDays,
                MarketCalendar.SOLAR,
                HolidayHours.AS_WEEKDAY,
                MakeUpRule.AS_WEEKDAY);
    }

    /** The stretches of a day that is neither holiday nor made up for one, earliest first. */
    public List<OpenSpan> on(LocalDate day) {
        return on(day, DayKind.WORKING);
    }

    /**
     * The stretches of a day, earliest first.
     *
     * @param kind what the calendar says that it is
     */
    public List<OpenSpan> on(LocalDate day, DayKind kind) {
        List<HoursException> special = exceptionsOn(day);
        if (!special.isEmpty()) {
            return special.stream()
                    .filter(exception -> !exception.closed())
                    .map(HoursException::span)
                    .toList();
        }
        if (!standsOn(day)) {
            return List.of();
        }
        if (kind == DayKind.HOLIDAY && holidays.rule() != HolidayRule.AS_WEEKDAY) {
            return holidays.hours();
        }
        boolean worked = kind == DayKind.MAKE_UP && makeUpDays == MakeUpRule.AS_WORKING_DAY;
        return ofWeekday(worked ? DayOfWeek.MONDAY : day.getDayOfWeek());
    }

    /** Whether nobody can tell the hours of a day before the holidays of its year are announced. */
    public boolean needsCalendar(LocalDate day) {
        return (holidays.rule() != HolidayRule.AS_WEEKDAY || makeUpDays != MakeUpRule.AS_WEEKDAY)
                && exceptionsOn(day).isEmpty()
                && standsOn(day);
    }

    private List<HoursException> exceptionsOn(LocalDate day) {
        return exceptions.stream().filter(exception -> exception.onDay().equals(day)).toList();
    }

    private boolean standsOn(LocalDate day) {
        return marketDays.isEmpty() || marketDays.contains(marketCalendar.dayOfMonth(day) % DIGITS);
    }

    private List<OpenSpan> ofWeekday(DayOfWeek weekday) {
        return week.stream()
                .filter(hours -> hours.weekday() == weekday)
                .map(WeekdayHours::span)
                .toList();
    }

    /**
     * @param moment Asia/Shanghai, of a day that is neither holiday nor made up for one
     */
    public boolean openAt(LocalDateTime moment) {
        int minute = moment.getHour() * MINUTES_AN_HOUR + moment.getMinute();
        return on(moment.toLocalDate()).stream().anyMatch(span -> span.contains(minute));
    }

    /** Whether no two stretches of one day overlap, and no day is closed and open. */
    public boolean consistent() {
        return holidays.consistent()
                && week.stream()
                        .map(WeekdayHours::weekday)
                        .distinct()
                        .allMatch(weekday -> OpenSpan.apart(ofWeekday(weekday)))
                && exceptions.stream()
                        .map(HoursException::onDay)
                        .distinct()
                        .allMatch(this::apartOnDay);
    }

    private boolean apartOnDay(LocalDate day) {
        List<HoursException> special = exceptionsOn(day);
        return special.stream().anyMatch(HoursException::closed)
                ? special.size() == 1
                : OpenSpan.apart(special.stream().map(HoursException::span).toList());
    }
}
