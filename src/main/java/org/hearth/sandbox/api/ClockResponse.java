package org.hearth.sandbox.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.platform.time.UtilityClock;

/** How a partner's clock stands. */
@Schema(name = "SandboxClock", description = "Your clock in the sandbox.")
record ClockResponse(
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        examples = "2026-11-24T00:30:00+08:00",
                        required = true)
                OffsetDateTime now,
        @Schema(
                        implementation = String.class,
                        format = "date",
                        description = "Today by this clock, Asia/Shanghai.",
                        examples = "2026-11-24",
                        required = true)
                LocalDate businessDate,
        @Schema(description = "Seconds ahead of real time.", examples = "28800", required = true)
                long aheadSeconds) {

    /**
     * @param instant now, by the partner's clock
     */
    static ClockResponse of(Instant instant, Duration ahead) {
        OffsetDateTime now =
                instant.truncatedTo(ChronoUnit.SECONDS)
                        .atZone(UtilityClock.ZONE)
                        .toOffsetDateTime();
        return new ClockResponse(now, now.toLocalDate(), ahead.toSeconds());
    }
}
