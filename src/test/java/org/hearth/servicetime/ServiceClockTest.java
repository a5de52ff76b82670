package org.hearth.servicetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.hearth.platform.time.UtilityClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due times counted on a paper calendar; all in Asia/Shanghai. */
class ServiceClockTest {

    private final ServiceClock clock = TestCalendar.clock();

    @ParameterizedTest
    @CsvSource({
        // Ordinary weeks.
        "2026-11-23T10:00, 1, 2026-11-25T00:00",
        "2026-11-23T23:59, 1, 2026-11-25T00:00",
        "2026-11-23T10:00, 5, 2026-12-01T00:00",
        "2026-11-28T10:00, 1, 2026-12-01T00:00",
        "2026-06-01T09:00, 60, 2026-08-26T00:00",
        // Spring Festival: Saturday 14 and 28 February are worked, 15 to 23 are off.
        "2026-02-12T10:00, 1, 2026-02-14T00:00",
        "2026-02-13T10:00, 3, 2026-02-26T00:00",
        "2026-02-14T10:00, 1, 2026-02-25T00:00",
        "2026-02-27T10:00, 1, 2026-03-01T00:00",
        // National Day: Sunday 29 September and Saturday 12 October 2024 are worked.
        "2024-09-27T10:00, 3, 2024-10-09T00:00",
        "2024-10-11T10:00, 1, 2024-10-13T00:00",
        "2025-09-30T10:00, 3, 2025-10-12T00:00",
        // New Year: Sunday 4 January 2026 is worked.
        "2022-12-30T10:00, 1, 2023-01-04T00:00",
        "2023-12-29T10:00, 1, 2024-01-03T00:00",
        "2024-12-31T10:00, 1, 2025-01-03T00:00",
        "2025-12-31T10:00, 1, 2026-01-05T00:00",
        "2026-12-30T10:00, 1, 2027-01-01T00:00",
        "2026-11-23T17:10, 28, 2027-01-01T00:00",
    })
    void working_days_count_from_the_day_after(LocalDateTime start, int days, LocalDateTime due) {
        assertThat(clock.dueAt(at(start), Limit.workingDays(days))).isEqualTo(dueAt(due));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-30T10:00, 2", "2026-12-31T10:00, 1", "2026-11-23T17:10, 29"})
    void what_runs_into_a_year_not_announced_is_not_guessed(LocalDateTime start, int days) {
        assertThat(clock.dueAt(at(start), Limit.workingDays(days)))
                .isEqualTo(new Due.NotYetPublished(2027));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T10:00, 2026-11-27T00:00",
        "2026-11-26T07:00, 2026-11-27T00:00",
        "2026-11-26T17:29, 2026-11-27T00:00",
        "2026-11-26T17:30, 2026-11-28T00:00",
        "2026-11-27T18:00, 2026-12-01T00:00",
        "2026-11-28T10:00, 2026-12-01T00:00",
        // A make-up Saturday, and the eve of National Day.
        "2026-10-10T10:00, 2026-10-11T00:00",
        "2026-09-30T18:00, 2026-10-09T00:00",
    })
    void the_same_day_is_the_next_one_after_hours(LocalDateTime start, LocalDateTime due) {
        assertThat(clock.dueAt(at(start), Limit.SAME_DAY)).isEqualTo(dueAt(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30T20:00:00, 24, HOURS, 2026-10-01T20:00:00",
        "2026-12-31T20:00:00, 24, HOURS, 2027-01-01T20:00:00",
        "2026-11-23T23:58:30, 3, MINUTES, 2026-11-24T00:01:30",
        "2026-11-23T12:00:00, 45, SECONDS, 2026-11-23T12:00:45",
    })
    void hours_run_round_the_clock(
            LocalDateTime start, int amount, LimitUnit unit, LocalDateTime due) {
        assertThat(clock.dueAt(at(start), new Limit(amount, unit))).isEqualTo(dueAt(due));
    }

    /** Three working days from Monday 23 November without a pause: Thursday's end. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-25T10:00/2026-11-25T11:00, 2026-11-28T00:00",
        "2026-11-25T10:00/2026-11-25T11:00 2026-11-25T15:00/2026-11-25T16:00, 2026-11-28T00:00",
        "2026-11-23T18:00/2026-11-24T09:00, 2026-11-28T00:00",
        "2026-11-23T18:00/2026-11-24T00:00, 2026-11-27T00:00",
        "2026-11-23T11:00/2026-11-23T12:00, 2026-11-27T00:00",
        "2026-11-20T10:00/2026-11-25T10:00, 2026-12-01T00:00",
        "2026-11-27T00:00/2026-11-28T00:00, 2026-11-27T00:00",
        "2026-11-25T10:00/2026-11-25T10:00, 2026-11-27T00:00",
        "2026-11-26T23:59/, ",
        "2026-11-27T00:00/, 2026-11-27T00:00",
    })
    void a_day_that_was_paused_does_not_count(String pauses, LocalDateTime due) {
        assertThat(
                        clock.dueAt(
                                at(LocalDateTime.parse("2026-11-23T10:00")),
                                Limit.workingDays(3),
                                pauses(pauses)))
                .isEqualTo(due == null ? new Due.Paused() : dueAt(due));
    }

    /** 24 hours from 8:00 of Monday. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00/2026-11-23T12:00, 2026-11-24T10:00",
        "2026-11-23T11:00/2026-11-23T13:00 2026-11-23T10:00/2026-11-23T12:00, 2026-11-24T11:00",
        "2026-11-23T06:00/2026-11-23T09:00, 2026-11-24T09:00",
        "2026-11-24T08:00/2026-11-24T09:00, 2026-11-24T08:00",
        "2026-11-23T10:00/2026-11-23T12:00 2026-11-24T09:00/2026-11-24T09:30, 2026-11-24T10:30",
        "2026-11-24T07:59/, ",
        "2026-11-24T08:00/, 2026-11-24T08:00",
    })
    void hours_move_on_by_what_was_paused(String pauses, LocalDateTime due) {
        assertThat(
                        clock.dueAt(
                                at(LocalDateTime.parse("2026-11-23T08:00")),
                                Limit.hours(24),
                                pauses(pauses)))
                .isEqualTo(due == null ? new Due.Paused() : dueAt(due));
    }

    @ParameterizedTest
    @CsvSource({
        // Three days from Friday: Monday, Tuesday, Wednesday, nine hours each.
        "2026-11-20T10:00, 3, WORKING_DAYS, 50, 2026-11-24T13:00",
        "2026-11-20T10:00, 3, WORKING_DAYS, 80, 2026-11-25T12:06",
        "2026-11-20T10:00, 1, WORKING_DAYS, 80, 2026-11-23T15:42",
        "2026-11-20T10:00, 2, WORKING_DAYS, 50, 2026-11-23T17:30",
        "2026-11-26T10:00, 1, SAME_DAY, 50, 2026-11-26T13:45",
        "2026-11-26T18:00, 1, SAME_DAY, 50, 2026-11-27T13:00",
        "2026-11-20T10:00, 24, HOURS, 50, 2026-11-20T22:00",
        "2026-11-20T10:00, 24, HOURS, 80, 2026-11-21T05:12",
    })
    void warnings_come_by_the_working_time(
            LocalDateTime start, int amount, LimitUnit unit, int percent, LocalDateTime warned) {
        assertThat(clock.warningAt(at(start), new Limit(amount, unit), List.of(), percent))
                .isEqualTo(dueAt(warned));
    }

    /** Three working days from Friday 20 November. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-20T16:00, EARLY, 0, 3, 0, 0",
        "2026-11-22T12:00, EARLY, 0, 3, 0, 0",
        "2026-11-23T07:00, EARLY, 0, 3, 0, 0",
        "2026-11-23T13:00, EARLY, 0.1667, 2, 270, 0",
        "2026-11-23T20:00, EARLY, 0.3333, 2, 0, 0",
        "2026-11-24T14:30, HALF, 0.5556, 1, 180, 0",
        "2026-11-25T12:06, LATE, 0.8, 0, 324, 0",
        "2026-11-25T20:00, LATE, 1, 0, 0, 0",
        "2026-11-26T00:00, BROKEN, 1, 0, 0, 0",
        "2026-11-26T09:00, BROKEN, 1, 0, 0, 540",
    })
    void a_clock_says_where_it_stands(
            LocalDateTime now,
            Urgency urgency,
            double fraction,
            int daysLeft,
            int minutesLeft,
            int minutesOver) {
        Standing standing =
                clock.standing(
                        at(LocalDateTime.parse("2026-11-20T10:00")),
                        Limit.workingDays(3),
                        List.of(),
                        at(now));

        assertThat(standing.urgency()).isEqualTo(urgency);
        assertThat(standing.fraction()).isCloseTo(fraction, within(0.0001));
        assertThat(standing.remaining())
                .isEqualTo(new Remaining(daysLeft, Duration.ofMinutes(minutesLeft)));
        assertThat(standing.overdue()).isEqualTo(Duration.ofMinutes(minutesOver));
        assertThat(standing.paused()).isFalse();
    }

    @Test
    void a_paused_clock_stands_still() {
        Standing standing =
                clock.standing(
                        at(LocalDateTime.parse("2026-11-23T08:00")),
                        Limit.hours(24),
                        pauses("2026-11-23T14:00/"),
                        at(LocalDateTime.parse("2026-12-23T14:00")));

        assertThat(standing)
                .isEqualTo(
                        new Standing(
                                new Due.Paused(),
                                Urgency.EARLY,
                                0.25,
                                new Remaining(0, Duration.ofHours(18)),
                                true,
                                Duration.ZERO));
    }

    @Test
    void a_clock_into_a_year_not_announced_says_what_is_left_all_the_same() {
        Standing standing =
                clock.standing(
                        at(LocalDateTime.parse("2026-11-23T10:00")),
                        Limit.workingDays(60),
                        List.of(),
                        at(LocalDateTime.parse("2026-11-30T18:00")));

        assertThat(standing.due()).isEqualTo(new Due.NotYetPublished(2027));
        assertThat(standing.urgency()).isEqualTo(Urgency.EARLY);
        assertThat(standing.remaining()).isEqualTo(new Remaining(55, Duration.ZERO));
    }

    @Test
    void a_warning_is_between_the_start_and_the_end() {
        Instant start = at(LocalDateTime.parse("2026-11-23T10:00"));

        assertThatThrownBy(() -> clock.warningAt(start, Limit.hours(1), List.of(), 100))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Pause> pauses(String text) {
        return Arrays.stream(text.split(" "))
                .map(pause -> pause.split("/", -1))
                .map(
                        ends ->
                                new Pause(
                                        at(LocalDateTime.parse(ends[0])),
                                        ends[1].isEmpty()
                                                ? null
                                                : at(LocalDateTime.parse(ends[1]))))
                .toList();
    }

    private static Due dueAt(LocalDateTime time) {
        return new Due.At(at(time));
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(UtilityClock.ZONE).toInstant();
    }
}
