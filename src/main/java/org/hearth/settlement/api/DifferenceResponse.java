package org.hearth.settlement.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.payment.api.Published;
import org.hearth.platform.id.PublicId;
import org.hearth.settlement.DifferenceView;
import org.hearth.settlement.EntryKind;

/** What the two books do not agree on, as the partner reads it. */
@Schema(
        name = "Difference",
        description = "Something on which the two books do not agree; amounts in fen.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DifferenceResponse(
        @Schema(examples = "dif_0NSV7RD3C1T4E", required = true) String differenceId,
        @Schema(
                        enumeration = {"amount-mismatch", "partner-only", "utility-only"},
                        required = true)
                String judgement,
        @Schema(
                        description =
                                "`said-twice`: an earlier line of the file has the number."
                                        + " `named-before`: your file of another date has it."
                                        + " `voided`: its reversal came first.",
                        enumeration = {
                            "amount-differs",
                            "account-differs",
                            "not-booked",
                            "said-twice",
                            "named-before",
                            "voided",
                            "not-in-file"
                        },
                        required = true)
                String reason,
        @Schema(
                        enumeration = {"payment", "reversal"},
                        required = true)
                String kind,
        @Schema(examples = "BR0042-20261123-000017", required = true) String transactionNumber,
        @Schema(
                        description = "As you say; as booked where only the utility has it.",
                        examples = "500100001",
                        required = true)
                String accountNumber,
        @Schema(
                        description = "As you say; left out where your book has no such line.",
                        examples = "12830")
                Long partnerAmount,
        @Schema(
                        description = "As booked; left out where the utility has no such line.",
                        examples = "12380")
                Long utilityAmount,
        @Schema(
                        description = "The payment or reversal it is about, if there is one.",
                        examples = "pay_0NSV7RD3C1T4E")
                String entryId,
        @Schema(
                        description = "What became of a payment that only you had.",
                        enumeration = {"none", "due", "posted", "suspense", "refused"},
                        required = true)
                String booking,
        @Schema(
                        enumeration = {"open", "in-work", "resolved", "superseded"},
                        required = true)
                String state,
        @Schema(
                        description = "How it ended.",
                        enumeration = {
                            "booked-late",
                            "other-date",
                            "partner-corrected",
                            "utility-corrected",
                            "refunded",
                            "other"
                        })
                String resolution) {

    static DifferenceResponse of(DifferenceView difference) {
        return new DifferenceResponse(
                PublicId.DIFFERENCE.of(difference.differenceId()),
                Published.name(difference.judgement()),
                Published.name(difference.reason()),
                Published.name(difference.kind()),
                difference.transactionNumber(),
                difference.accountNumber(),
                difference.partnerFen(),
                difference.utilityFen(),
                difference.entryId() == null ? null : entryId(difference),
                Published.name(difference.booking()),
                Published.name(difference.state()),
                difference.resolution() == null ? null : Published.name(difference.resolution()));
    }

    private static String entryId(DifferenceView difference) {
        return (difference.kind() == EntryKind.PAYMENT ? PublicId.PAYMENT : PublicId.REVERSAL)
                .of(difference.entryId());
    }
}
