package org.hearth.settlement.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON body of {@code POST /partner/v1/reconciliations}; read by {@link JsonBook}. */
@Schema(name = "ReconciliationRequest", additionalProperties = Schema.False.class)
record ReconciliationRequest(
        @Schema(
                        implementation = String.class,
                        format = "date",
                        description = "The business date of all lines, Asia/Shanghai.",
                        examples = "2026-11-23",
                        required = true)
                LocalDate businessDate,
        @Schema(description = "Number of lines.", examples = "2", required = true) int count,
        @Schema(
                        description = "Payments less reversals, in fen.",
                        examples = "12830",
                        required = true)
                long total,
        @Schema(description = "Of all amounts; may be left out.", enumeration = "CNY")
                String currency,
        @Schema(description = "Your book of the date, line by line.", required = true)
                List<LineRequest> lines) {

    /** A line of the partner's book. */
    @Schema(name = "ReconciliationLine", additionalProperties = Schema.False.class)
    record LineRequest(
            @Schema(
                            description = "Your own number of the payment or reversal.",
                            examples = "BR0042-20261123-000017",
                            pattern = LineFields.NUMBER,
                            required = true)
                    String transactionNumber,
            @Schema(examples = "500100001", pattern = "[0-9]{5,20}", required = true)
                    String accountNumber,
            @Schema(
                            description = "Fen, above 0 for reversals, too.",
                            minimum = "1",
                            examples = "12830",
                            required = true)
                    long amount,
            @Schema(
                            enumeration = {"payment", "reversal"},
                            required = true)
                    String kind,
            @Schema(
                            implementation = String.class,
                            format = "date-time",
                            description = "When the customer paid, or got it back.",
                            examples = "2026-11-23T17:09:58+08:00",
                            required = true)
                    OffsetDateTime occurredAt) {}
}
