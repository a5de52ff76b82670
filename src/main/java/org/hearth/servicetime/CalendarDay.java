package org.hearth.servicetime;

import java.time.LocalDate;

/**
 * One day of the working calendar.
 *
 * @param name the holiday that it is, or that it is worked for, in Chinese as announced; for a day
 *     that staff ruled on, their reason; null for an ordinary day
 * @param ruled whether staff set it, against or ahead of the announcement
 */
public record CalendarDay(LocalDate date, DayKind kind, String name, boolean ruled) {

    public boolean isWorking() {
        return kind.isWorking();
    }

    static CalendarDay ordinary(LocalDate date) {
        return new CalendarDay(
                date, weekend(date) ? DayKind.WEEKEND : DayKind.WORKING, null, false);
    }

    /** A day that is off or worked by somebody's word. */
    static CalendarDay said(LocalDate date, boolean working, String name, boolean ruled) {
        DayKind worked = weekend(date) ? DayKind.MAKE_UP : DayKind.WORKING;
        return new CalendarDay(date, working ? worked : DayKind.HOLIDAY, name, ruled);
    }

    private static boolean weekend(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> true;
            default -> false;
        };
    }
}
