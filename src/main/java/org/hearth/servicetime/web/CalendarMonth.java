package org.hearth.servicetime.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hearth.servicetime.WorkingCalendar;

/**
 * A month on the year's page.
 *
 * @param weeks from Monday to Sunday; null outside of the month
 */
public record CalendarMonth(YearMonth month, List<List<CalendarCell>> weeks) {

    private static final int WEEK = 7;

    static List<CalendarMonth> of(int year, WorkingCalendar calendar, LocalDate today) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> of(YearMonth.of(year, month), calendar, today))
                .toList();
    }

    private static CalendarMonth of(YearMonth month, WorkingCalendar calendar, LocalDate today) {
        List<CalendarCell> cells =
                new ArrayList<>(
                        Collections.nCopies(month.atDay(1).getDayOfWeek().getValue() - 1, null));
        month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .map(
                        day ->
                                new CalendarCell(
                                        day, calendar.day(day).orElse(null), day.equals(today)))
                .forEach(cells::add);
        while (cells.size() % WEEK != 0) {
            cells.add(null);
        }
        return new CalendarMonth(
                month,
                IntStream.range(0, cells.size() / WEEK)
                        .mapToObj(week -> cells.subList(week * WEEK, (week + 1) * WEEK))
                        .toList());
    }
}
