package org.hearth.servicetime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = TestCalendar.calendar();

    @Test
    void every_day_from_2022_to_2026_is_as_it_was_announced() {
        List<LocalDate> wrong =
                AnnouncedDays.FIRST
                        .datesUntil(AnnouncedDays.LAST.plusDays(1))
                        .filter(
                                day ->
                                        calendar.day(day).orElseThrow().isWorking()
                                                != AnnouncedDays.isWorking(day))
                        .toList();

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, WORKING,",
        "2026-11-28, WEEKEND,",
        "2026-02-17, HOLIDAY, 春节",
        "2026-02-14, MAKE_UP, 春节",
        "2026-10-10, MAKE_UP, 国庆节",
        "2026-12-31, WORKING,",
    })
    void a_day_has_its_kind_and_its_holiday(LocalDate day, DayKind kind, String name) {
        assertThat(calendar.day(day)).contains(new CalendarDay(day, kind, name, false));
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01", "2027-03-15", "2028-02-29", "2001-12-29"})
    void a_year_that_is_not_announced_is_not_guessed(LocalDate day) {
        assertThat(calendar.day(day)).isEmpty();
        assertThat(calendar.isPublished(day.getYear())).isFalse();
    }

    @Test
    void the_word_of_staff_stands_above_the_announcement() {
        LocalDate monday = LocalDate.of(2026, 11, 30);
        LocalDate saturday = LocalDate.of(2026, 12, 5);
        CalendarDay off = CalendarDay.said(monday, false, "停电", true);
        CalendarDay worked = CalendarDay.said(saturday, true, "抢修", true);
        WorkingCalendar ruled =
                TestCalendar.with(new Overrides(Map.of(monday, off, saturday, worked), Set.of()));

        assertThat(ruled.day(monday)).contains(off);
        assertThat(off.kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(ruled.day(saturday)).contains(worked);
        assertThat(worked.kind()).isEqualTo(DayKind.MAKE_UP);
        assertThat(ruled.day(monday.plusDays(1)))
                .contains(CalendarDay.ordinary(monday.plusDays(1)));
    }

    @Test
    void a_year_entered_by_staff_is_known_with_its_rulings() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        CalendarDay off = CalendarDay.said(newYear, false, "元旦", true);
        WorkingCalendar entered =
                TestCalendar.with(new Overrides(Map.of(newYear, off), Set.of(2027)));

        assertThat(entered.isPublished(2027)).isTrue();
        assertThat(entered.day(newYear)).contains(off);
        assertThat(entered.day(LocalDate.of(2027, 1, 4)).orElseThrow().kind())
                .isEqualTo(DayKind.WORKING);
        assertThat(entered.day(LocalDate.of(2027, 1, 9)).orElseThrow().kind())
                .isEqualTo(DayKind.WEEKEND);
    }
}
