package org.hearth.servicetime.web;

import java.time.LocalDate;
import org.hearth.servicetime.CalendarDay;
import org.hearth.servicetime.DayKind;

/**
 * A day on the year's page.
 *
 * @param day null while its year is not published
 */
public record CalendarCell(LocalDate date, CalendarDay day, boolean today) {

    /** Whether the day is marked: it is not as its weekday says, or staff ruled on it. */
    public boolean isMarked() {
        return day != null
                && (day.kind() == DayKind.HOLIDAY || day.kind() == DayKind.MAKE_UP || day.ruled());
    }

    /** Its look: {@code off}, {@code weekend}, {@code worked}, {@code plain}. */
    public String look() {
        if (day == null) {
            return "plain";
        }
        return switch (day.kind()) {
            case HOLIDAY -> "off";
            case WEEKEND -> "weekend";
            case MAKE_UP -> "worked";
            case WORKING -> "plain";
        };
    }
}
