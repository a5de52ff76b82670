package org.hearth.servicetime.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearth.servicetime.CalendarDay;
import org.hearth.servicetime.DayKind;
import org.hearth.servicetime.WorkingCalendar;

/**
 * Days in a row that are off or worked for one holiday.
 *
 * @param name as announced, or the reason of staff
 * @param ruled whether staff set it
 */
public record CalendarStretch(
        LocalDate first, LocalDate last, boolean working, String name, boolean ruled) {

    /** The days of a year that are not as their weekday says, in order. */
    static List<CalendarStretch> of(int year, WorkingCalendar calendar) {
        List<CalendarStretch> found = new ArrayList<>();
        LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .map(calendar::day)
                .flatMap(Optional::stream)
                .filter(CalendarStretch::isSpecial)
                .forEach(day -> add(found, day));
        return found;
    }

    public boolean isOneDay() {
        return first.equals(last);
    }

    private static boolean isSpecial(CalendarDay day) {
        return day.ruled() || day.kind() == DayKind.HOLIDAY || day.kind() == DayKind.MAKE_UP;
    }

    private static void add(List<CalendarStretch> found, CalendarDay day) {
        int end = found.size() - 1;
        if (end >= 0 && found.get(end).goesOn(day)) {
            CalendarStretch begun = found.get(end);
            found.set(
                    end,
                    new CalendarStretch(
                            begun.first, day.date(), begun.working, begun.name, begun.ruled));
        } else {
            found.add(
                    new CalendarStretch(
                            day.date(), day.date(), day.isWorking(), day.name(), day.ruled()));
        }
    }

    private boolean goesOn(CalendarDay day) {
        return last.plusDays(1).equals(day.date())
                && working == day.isWorking()
                && ruled == day.ruled()
                && Objects.equals(name, day.name());
    }
}
