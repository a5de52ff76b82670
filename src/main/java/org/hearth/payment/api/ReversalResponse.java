package org.hearth.payment.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.payment.ReversalView;
import org.hearth.platform.id.PublicId;

/** A reversal as a partner reads it. */
@Schema(name = "Reversal", description = "A payment taken back. All amounts are fen.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReversalResponse(
        @Schema(examples = "rev_0NSV7RD3C1T4E", required = true) String reversalId,
        @Schema(
                        description = "The partner's own number of the reversal.",
                        examples = "BR0042-20261123-R00003",
                        required = true)
                String transactionNumber,
        @Schema(
                        description = "The partner's number of the payment.",
                        examples = "BR0042-20261123-000017",
                        required = true)
                String originalTransactionNumber,
        @Schema(
                        description = "The payment; left out where it never arrived.",
                        examples = "pay_0NSV7RD3C1T4E")
                String paymentId,
        @Schema(
                        description = "As the payment named it; left out where it never arrived.",
                        examples = "500100001")
                String accountNumber,
        @Schema(
                        description =
                                "`reversed`: the payment is taken back. `voided`: it had not"
                                        + " arrived, and is refused should it come.",
                        enumeration = {"reversed", "voided"},
                        required = true)
                String state,
        @Schema(description = "Fen.", examples = "12830", required = true) long amount,
        @Schema(enumeration = "CNY", required = true) String currency,
        @Schema(
                        implementation = String.class,
                        format = "date",
                        description = "That of the payment, Asia/Shanghai.",
                        examples = "2026-11-23",
                        required = true)
                LocalDate businessDate,
        @Schema(examples = "No answer in time", required = true) String reason,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        description = "When Hearth had it on disk.",
                        examples = "2026-11-23T09:12:00.456Z",
                        required = true)
                Instant receivedAt,
        @Schema(description = "The bills that are open again, and by how much.", required = true)
                List<AllocationResponse> reopenedBills,
        @Schema(
                        description =
                                "The account's balance right after it: arrears negative, fen. Left"
                                        + " out where no account was concerned.",
                        examples = "-12830")
                Long balanceAfter,
        @Schema(
                        description = "Where it stands between the two books.",
                        enumeration = {
                            "unmatched",
                            "matched",
                            "amount-mismatch",
                            "partner-only",
                            "utility-only",
                            "resolved"
                        },
                        required = true)
                String reconciliation) {

    static ReversalResponse of(ReversalView reversal) {
        return new ReversalResponse(
                PublicId.REVERSAL.of(reversal.reversalId()),
                reversal.transactionNumber(),
                reversal.originalTransactionNumber(),
                reversal.paymentId() == null ? null : PublicId.PAYMENT.of(reversal.paymentId()),
                reversal.accountNumber(),
                Published.name(reversal.state()),
                reversal.amountFen(),
                Published.CURRENCY,
                reversal.businessDate(),
                reversal.reason(),
                reversal.receivedAt(),
                reversal.reopened().stream().map(AllocationResponse::of).toList(),
                reversal.balanceAfterFen(),
                Published.name(reversal.reconciliation()));
    }
}
