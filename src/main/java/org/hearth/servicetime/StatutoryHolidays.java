package org.hearth.servicetime;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The days that the State Council announced off or worked (节假日安排), as the library knows them: of
 * the years 2002 to 2026 in its version 1.4.9.
 */
final class StatutoryHolidays {

    private static final Map<Integer, Optional<Map<LocalDate, CalendarDay>>> YEARS =
            new ConcurrentHashMap<>();

    private StatutoryHolidays() {}

    /** Days of a year that are not as their weekday says; empty for a year not announced. */
    static Optional<Map<LocalDate, CalendarDay>> of(int year) {
        return YEARS.computeIfAbsent(year, StatutoryHolidays::read);
    }

    /**
     * Each announcement names New Year's Day. Other days prove nothing: that of one year may move
     * the last days of the year before, as the one for 2002 did.
     */
    private static Optional<Map<LocalDate, CalendarDay>> read(int year) {
        if (LegalHoliday.fromYmd(year, 1, 1) == null) {
            return Optional.empty();
        }
        Map<LocalDate, CalendarDay> said = new HashMap<>();
        LocalDate end = LocalDate.of(year + 1, 1, 1);
        for (LocalDate day = LocalDate.of(year, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            LegalHoliday known =
                    LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            if (known != null) {
                said.put(day, CalendarDay.said(day, known.isWork(), known.getName(), false));
            }
        }
        return Optional.of(Map.copyOf(said));
    }
}
