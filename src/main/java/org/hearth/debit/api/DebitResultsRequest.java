package org.hearth.debit.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of {@code POST /partner/v1/debit-batches/{id}/results}. */
@Schema(name = "DebitResultsRequest", additionalProperties = Schema.False.class)
record DebitResultsRequest(
        @Schema(
                        implementation = String.class,
                        format = "date",
                        description =
                                "The business date in the bank's books, Asia/Shanghai: today or"
                                        + " yesterday.",
                        examples = "2026-11-26")
                @NotNull
                LocalDate businessDate,
        @Schema(description = "1 to 500 results, of any items of the batch.")
                @NotNull
                @Size(min = 1, max = MOST, message = "{hearth.debit-results}")
                List<@NotNull @Valid DebitResultRequest> results) {

    static final int MOST = 500;
}
