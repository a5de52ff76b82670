package org.hearth.servicetime;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The door to the days: which are worked and which are off, by the State Council's announcements
 * and by what staff ruled above them. A year that is not announced is not guessed.
 *
 * <p>A day is answered by the announcement of its own year. The next one may still move the last
 * days of December; once it is known, its word counts.
 */
@ApplicationScoped
public class WorkingCalendar {

    private final OverrideBook overrides;

    WorkingCalendar(OverrideBook overrides) {
        this.overrides = overrides;
    }

    /** What a day is; empty while the arrangement of its year is not yet published. */
    public Optional<CalendarDay> day(LocalDate date) {
        Overrides said = overrides.current();
        CalendarDay ruled = said.days().get(date);
        if (ruled != null) {
            return Optional.of(ruled);
        }
        Optional<Map<LocalDate, CalendarDay>> announced = StatutoryHolidays.of(date.getYear());
        if (announced.isEmpty() && !said.years().contains(date.getYear())) {
            return Optional.empty();
        }
        return Optional.of(
                announced.map(days -> days.get(date)).orElseGet(() -> CalendarDay.ordinary(date)));
    }

    /** Whether the holidays of a year are known. */
    public boolean isPublished(int year) {
        return StatutoryHolidays.of(year).isPresent() || overrides.current().years().contains(year);
    }
}
