package org.hearth.appointment;

import java.time.LocalDate;
import java.util.Optional;
import org.hearth.servicetime.CalendarDay;
import org.hearth.servicetime.DayKind;

/** The days that rules of capacity tell apart. */
public enum CapacityDay {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY,
    /** Any day off by announcement, whichever weekday it is. */
    HOLIDAY;

    /**
     * A make-up day is staffed as the Monday that it stands for; a day of a year that is not
     * announced goes by its weekday.
     */
    static CapacityDay of(LocalDate date, Optional<CalendarDay> known) {
        DayKind kind = known.map(CalendarDay::kind).orElse(null);
        if (kind == DayKind.HOLIDAY) {
            return HOLIDAY;
        }
        return kind == DayKind.MAKE_UP ? MONDAY : valueOf(date.getDayOfWeek().name());
    }
}
