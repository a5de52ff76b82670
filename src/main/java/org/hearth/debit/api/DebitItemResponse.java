package org.hearth.debit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.debit.DebitItemView;
import org.hearth.payment.api.Published;
import org.hearth.platform.id.PublicId;

/** A debit as its bank reads it. */
@Schema(name = "DebitItem", description = "One debit of a batch, as it stands now.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DebitItemResponse(
        @Schema(
                        description =
                                "Also the `transactionNumber` of the payment that it becomes.",
                        examples = "dbi_0NSV7RD3C1T4E",
                        required = true)
                String itemId,
        @Schema(examples = "mnd_0NSV7RD3C1T4E", required = true) String mandateId,
        @Schema(
                        description = "The bank's own number of the mandate.",
                        examples = "M-20261123-000017",
                        required = true)
                String mandateNumber,
        @Schema(description = "Masked.", examples = "****5678", required = true) String bankAccount,
        @Schema(examples = "500100001", required = true) String accountNumber,
        @Schema(
                        description = "What the account owes on the day, in one sum; fen.",
                        examples = "12830",
                        required = true)
                long amount,
        @Schema(enumeration = "CNY", required = true) String currency,
        @Schema(
                        description = "1; 2 or 3 when it failed for want of funds before.",
                        examples = "1",
                        required = true)
                int attempt,
        @Schema(
                        description =
                                "`sent`: no result yet. `collected`: posted as a payment."
                                        + " `returned`: collected, and posted back.",
                        enumeration = {"sent", "collected", "failed", "returned"},
                        required = true)
                String state,
        @Schema(
                        description = "Why it failed or was returned.",
                        enumeration = {
                            "insufficient-funds",
                            "bank-account-closed",
                            "bank-account-blocked",
                            "mandate-unknown",
                            "refused-by-payer",
                            "other"
                        })
                String reason,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        description = "When Hearth had the result on disk.",
                        examples = "2026-11-26T09:10:00.123Z")
                Instant decidedAt) {

    static DebitItemResponse of(DebitItemView item) {
        return new DebitItemResponse(
                PublicId.DEBIT_ITEM.of(item.itemId()),
                PublicId.MANDATE.of(item.mandateId()),
                item.mandateNumber(),
                item.bankAccount(),
                item.accountNumber(),
                item.amountFen(),
                Published.CURRENCY,
                item.attempt(),
                Published.name(item.state()),
                item.reason() == null ? null : Published.name(item.reason()),
                item.decidedAt());
    }
}
