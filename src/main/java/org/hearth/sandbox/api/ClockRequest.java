package org.hearth.sandbox.api;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By how much, or to when, a partner moves its clock. */
@Schema(
        name = "ClockMove",
        description = "Either `advance` or `to`: your clock in the sandbox moves forward only.")
record ClockRequest(
        @Schema(
                        description = "ISO 8601 duration in days, hours, minutes, seconds.",
                        examples = "PT8H")
                @Pattern(
                        regexp =
                                "P(?=\\d|T\\d)(\\d{1,3}D)?(T(?=\\d)(\\d{1,4}H)?(\\d{1,5}M)?(\\d{1,7}S)?)?",
                        message = "{hearth.duration}")
                String advance,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        examples = "2026-11-24T00:30:00+08:00")
                OffsetDateTime to) {

    @Schema(hidden = true)
    @AssertTrue(message = "{hearth.advance-or-to}")
    boolean isOneOfBoth() {
        return advance == null ^ to == null;
    }

    /**
     * @param now as the partner's clock stands
     */
    Duration from(Instant now) {
        return advance == null ? Duration.between(now, to.toInstant()) : Duration.parse(advance);
    }
}
