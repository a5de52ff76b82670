package org.hearth.paymentpoint.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.paymentpoint.OpeningState;
import org.hearth.platform.time.UtilityClock;

/** Whether a point is open at the moment that was asked for, else now. */
@Schema(
        name = "Opening",
        description = "Whether it is open at the time you asked for with `openAt`, else now.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpeningPart(
        @Schema(required = true) boolean open,
        @Schema(
                        description = "When it is open, and closes within 14 days.",
                        implementation = String.class,
                        format = "date-time",
                        examples = "2026-11-23T17:30:00+08:00")
                OffsetDateTime closesAt,
        @Schema(
                        description = "When it is closed, and opens within 14 days.",
                        implementation = String.class,
                        format = "date-time",
                        examples = "2026-11-24T09:00:00+08:00")
                OffsetDateTime opensAt,
        @Schema(description = "When 20 minutes or less are left.", examples = "20")
                Integer closesInMinutes) {

    static OpeningPart of(OpeningState state) {
        return new OpeningPart(
                state.open(),
                instant(state.closesAt()),
                instant(state.opensAt()),
                state.closesInMinutes());
    }

    private static OffsetDateTime instant(LocalDateTime time) {
        return time == null ? null : time.atZone(UtilityClock.ZONE).toOffsetDateTime();
    }
}
