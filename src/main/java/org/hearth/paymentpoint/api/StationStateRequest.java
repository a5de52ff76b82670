package org.hearth.paymentpoint.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.hearth.paymentpoint.GasPressure;
import org.hearth.paymentpoint.LiveState;

/**
 * The body of {@code PUT /stations/v1/{code}/state}.
 *
 * @param pressure {@code normal}, {@code low} or {@code none}
 * @param waiting vehicles, or missing
 * @param closed no dispenser serves for now; missing: some do
 * @param at when it was measured
 */
record StationStateRequest(
        @NotNull @Pattern(regexp = "normal|low|none", message = "{hearth.one-of}") String pressure,
        @Min(0) @Max(999) Integer waiting,
        Boolean closed,
        @NotNull OffsetDateTime at) {

    /** A clock that runs ahead must not bar what is said later. */
    LiveState state(Instant now) {
        Instant measured = at.toInstant();
        return new LiveState(
                waiting,
                Boolean.TRUE.equals(closed),
                Published.constant(GasPressure.class, pressure),
                measured.isAfter(now) ? now : measured);
    }
}
