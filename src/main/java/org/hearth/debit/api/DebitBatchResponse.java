package org.hearth.debit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.debit.DebitBatchView;
import org.hearth.payment.api.Published;
import org.hearth.platform.id.PublicId;

/** A batch as its bank reads it. */
@Schema(
        name = "DebitBatch",
        description = "Debits that the bank is to collect on a day. It is final: nothing is added.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DebitBatchResponse(
        @Schema(examples = "dbt_0NSV7RD3C1T4E", required = true) String batchId,
        @Schema(
                        implementation = String.class,
                        format = "date",
                        description = "The day to collect on, Asia/Shanghai.",
                        examples = "2026-11-26",
                        required = true)
                LocalDate collectOn,
        @Schema(
                        description =
                                "`ready`: to be collected. `completed`: every item has its result;"
                                        + " collected ones may still be returned.",
                        enumeration = {"ready", "completed"},
                        required = true)
                String state,
        @Schema(description = "How many items, at most 1,000.", examples = "2", required = true)
                int count,
        @Schema(description = "The sum of its items, fen.", examples = "25660", required = true)
                long total,
        @Schema(enumeration = "CNY", required = true) String currency,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        examples = "2026-11-25T12:00:10.123Z",
                        required = true)
                Instant readyAt,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        examples = "2026-11-26T12:00:00.000Z")
                Instant completedAt) {

    static DebitBatchResponse of(DebitBatchView batch) {
        return new DebitBatchResponse(
                PublicId.DEBIT_BATCH.of(batch.batchId()),
                batch.collectOn(),
                Published.name(batch.state()),
                batch.itemCount(),
                batch.totalFen(),
                Published.CURRENCY,
                batch.readyAt(),
                batch.completedAt());
    }
}
