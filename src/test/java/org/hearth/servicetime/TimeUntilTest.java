package org.hearth.servicetime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.hearth.platform.time.UtilityClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left, counted on a paper calendar; the desk is open 8:30 to 17:30, Asia/Shanghai. */
class TimeUntilTest {

    private final ServiceClock clock = TestCalendar.clock();

    @ParameterizedTest
    @CsvSource({
        // Due at the end of Thursday, seen on Monday, Wednesday and Thursday.
        "2026-11-27T00:00, 2026-11-23T14:30, 3, PT3H",
        "2026-11-27T00:00, 2026-11-25T14:30, 1, PT3H",
        "2026-11-27T00:00, 2026-11-26T06:00, 0, PT9H",
        "2026-11-27T00:00, 2026-11-26T20:00, 0, PT0S",
        "2026-11-27T00:00, 2026-11-27T00:00, 0, PT0S",
        // Over a weekend, and from one.
        "2026-12-01T00:00, 2026-11-27T16:30, 1, PT1H",
        "2026-12-01T00:00, 2026-11-28T10:00, 1, PT0S",
        // Round the clock.
        "2026-11-24T17:10, 2026-11-23T14:00, 0, PT27H10M",
        "2026-11-28T10:00, 2026-11-28T09:20, 0, PT40M"
    })
    void daysAreTheDesksWhereADayIsDueAndHoursTheClocks(
            LocalDateTime due, LocalDateTime now, int days, Duration time) {
        assertThat(clock.until(instant(due), instant(now))).isEqualTo(new Remaining(days, time));
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(UtilityClock.ZONE).toInstant();
    }
}
