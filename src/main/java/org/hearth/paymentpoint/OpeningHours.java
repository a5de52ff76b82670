package org.hearth.paymentpoint;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * When a point is open (domain.md, Payment points).
 *
 * @param marketDays last digits of the days of the month it stands at all, 1, 4 and 7; empty: any
 */
public record OpeningHours(
        List<WeekdayHours> week, List<HoursException> exceptions, Set<Integer> marketDays) {

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

    /** The stretches of a day, earliest first; an exception takes the place of the weekday. */
    public List<OpenSpan> on(LocalDate day) {
        List<HoursException> special =
                exceptions.stream().filter(exception -> exception.onDay().equals(day)).toList();
        if (!special.isEmpty()) {
            return special.stream()
                    .filter(exception -> !exception.closed())
                    .map(HoursException::span)
                    .toList();
        }
        if (!marketDays.isEmpty() && !marketDays.contains(day.getDayOfMonth() % DIGITS)) {
            return List.of();
        }
        return week.stream()
                .filter(hours -> hours.weekday() == day.getDayOfWeek())
                .map(WeekdayHours::span)
                .toList();
    }

    /**
     * @param moment Asia/Shanghai
     */
    public boolean openAt(LocalDateTime moment) {
        int minute = moment.getHour() * MINUTES_AN_HOUR + moment.getMinute();
        return on(moment.toLocalDate()).stream().anyMatch(span -> span.contains(minute));
    }

    /** Whether no two stretches of one day overlap, and no day is closed and open. */
    public boolean consistent() {
        return week.stream().map(WeekdayHours::weekday).distinct().allMatch(this::apart)
                && exceptions.stream()
                        .map(HoursException::onDay)
                        .distinct()
                        .allMatch(this::apartOnDay);
    }

    private boolean apart(DayOfWeek weekday) {
        return apart(
                week.stream()
                        .filter(hours -> hours.weekday() == weekday)
                        .map(WeekdayHours::span)
                        .toList());
    }

    private boolean apartOnDay(LocalDate day) {
        List<HoursException> special =
                exceptions.stream().filter(exception -> exception.onDay().equals(day)).toList();
        return special.stream().anyMatch(HoursException::closed)
                ? special.size() == 1
                : apart(special.stream().map(HoursException::span).toList());
    }

    private static boolean apart(List<OpenSpan> inOrder) {
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i - 1).overlaps(inOrder.get(i))) {
                return false;
            }
        }
        return true;
    }
}
