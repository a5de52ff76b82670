package org.hearth.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.hearth.servicetime.ClockStep;
import org.hearth.servicetime.ServiceClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningClockTest {

    /**
     * Begun on Monday at 17:00, half gone Wednesday at 10:00, 80 % Thursday at 10:00, due Friday.
     */
    private static final RunningClock CLOCK =
            new RunningClock(
                    ClockStep.COMPLAINT_ANSWER,
                    ServiceClass.ORDINARY,
                    Instant.parse("2026-11-23T09:00:00Z"),
                    Instant.parse("2026-11-25T02:00:00Z"),
                    Instant.parse("2026-11-26T02:00:00Z"),
                    Instant.parse("2026-11-26T16:00:00Z"),
                    false);

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00:00Z, 0",
        "2026-11-23T09:00:00Z, 0",
        "2026-11-25T02:00:00Z, 50",
        "2026-11-25T14:00:00Z, 65",
        "2026-11-26T02:00:00Z, 80",
        "2026-11-26T09:00:00Z, 90",
        "2026-11-26T16:00:00Z, 100",
        "2026-12-01T00:00:00Z, 100"
    })
    void itsPictureIsExactAtTheWarningsAndTheEnd(Instant now, int percent) {
        assertThat(CLOCK.percent(now)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T09:00:00Z, 0", "2026-11-25T09:00:00Z, 50", "2026-11-28T00:00:00Z, 100"})
    void anAgreedTimeHasNoWarningsAndRunsEvenly(Instant now, int percent) {
        RunningClock agreed =
                new RunningClock(
                        ClockStep.AT_DOOR,
                        null,
                        Instant.parse("2026-11-23T09:00:00Z"),
                        null,
                        null,
                        Instant.parse("2026-11-27T09:00:00Z"),
                        false);

        assertThat(agreed.percent(now)).isEqualTo(percent);
    }
}
