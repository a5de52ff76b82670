package org.hearth.debit.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.debit.DebitOutcome;
import org.hearth.debit.DebitReason;
import org.hearth.debit.DebitResult;
import org.hearth.payment.api.Published;

/** The result of one item. */
@Schema(
        name = "DebitResult",
        description = "What became of one item at the bank.",
        additionalProperties = Schema.False.class)
@Complete
record DebitResultRequest(
        @Schema(examples = "dbi_0NSV7RD3C1T4E")
                @NotNull
                @Pattern(regexp = "[!-~]{1,64}", message = "{hearth.transaction-number}")
                String itemId,
        @Schema(
                        description =
                                "`collected`: the money was taken. `failed`: it was not. `returned`:"
                                        + " it was given back after it had been reported collected.",
                        enumeration = {"collected", "failed", "returned"})
                @NotNull
                @Pattern(regexp = "collected|failed|returned", message = "{hearth.one-of}")
                String result,
        @Schema(
                        description = "What was collected, fen; the item's amount. Collected only.",
                        examples = "12830")
                @Min(1)
                @Max(MOST_FEN)
                Long amount,
        @Schema(
                        description =
                                "Why it failed or was returned; never with `collected`. After"
                                        + " `insufficient-funds` the utility tries again 3 and 10"
                                        + " days after the first day; after `bank-account-closed`"
                                        + " and `mandate-unknown` the mandate is cancelled.",
                        enumeration = {
                            "insufficient-funds",
                            "bank-account-closed",
                            "bank-account-blocked",
                            "mandate-unknown",
                            "refused-by-payer",
                            "other"
                        })
                @Pattern(regexp = REASONS, message = "{hearth.one-of}")
                String reason) {

    static final String REASONS =
            "insufficient-funds|bank-account-closed|bank-account-blocked|mandate-unknown"
                    + "|refused-by-payer|other";

    /** A thousand million yuan: beyond any bill. */
    private static final long MOST_FEN = 100_000_000_000L;

    DebitResult toResult() {
        return new DebitResult(
                itemId,
                Published.constant(DebitOutcome.class, result),
                amount,
                reason == null ? null : Published.constant(DebitReason.class, reason));
    }
}
