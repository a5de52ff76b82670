package org.hearth.kiosk.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.kiosk.CashBoxLevel;
import org.hearth.kiosk.Condition;
import org.hearth.kiosk.Heartbeat;
import org.hearth.kiosk.PaperLevel;

/** The body of {@code POST /partner/v1/kiosks/{terminalId}/heartbeats}. */
@Schema(name = "HeartbeatRequest", additionalProperties = Schema.False.class)
record HeartbeatRequest(
        @Schema(
                        description =
                                "`ok`, `fault`: something is broken, `out-of-service`: it takes"
                                        + " nothing.",
                        enumeration = {"ok", "fault", "out-of-service"})
                @NotNull
                @Pattern(regexp = "ok|fault|out-of-service", message = "{hearth.one-of}")
                String state,
        @Schema(description = "Cash in the box, as the terminal counts; fen.", examples = "125000")
                @NotNull
                @Min(0)
                @Max(100_000_000_000L)
                Long cash,
        @Schema(
                        description = "How full the cash box is.",
                        enumeration = {"normal", "nearly-full", "full"})
                @NotNull
                @Pattern(regexp = "normal|nearly-full|full", message = "{hearth.one-of}")
                String cashBox,
        @Schema(
                        description = "What is left of the paper for receipts.",
                        enumeration = {"ok", "low", "out"})
                @NotNull
                @Pattern(regexp = "ok|low|out", message = "{hearth.one-of}")
                String paper,
        @Schema(examples = "2.4.1")
                @NotNull
                @Pattern(regexp = "[A-Za-z0-9._+-]{1,40}", message = "{hearth.code}")
                String softwareVersion,
        @Schema(
                        description =
                                "The last number it has given to a payment; 0 before the first.",
                        examples = "58")
                @NotNull
                @Min(0)
                @Max(9_007_199_254_740_991L)
                Long sequence,
        @Schema(description = "Payments it keeps until the line is back.", examples = "0")
                @NotNull
                @Min(0)
                @Max(1_000_000)
                Integer queued) {

    Heartbeat heartbeat() {
        return new Heartbeat(
                Published.constant(Condition.class, state),
                cash,
                Published.constant(CashBoxLevel.class, cashBox),
                Published.constant(PaperLevel.class, paper),
                softwareVersion,
                sequence,
                queued);
    }
}
