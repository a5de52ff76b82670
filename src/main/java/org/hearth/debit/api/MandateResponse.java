package org.hearth.debit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.debit.MandateView;
import org.hearth.payment.api.Published;
import org.hearth.platform.id.PublicId;

/** A mandate as its bank reads it. */
@Schema(name = "Mandate", description = "A direct debit mandate as it stands now.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MandateResponse(
        @Schema(examples = "mnd_0NSV7RD3C1T4E", required = true) String mandateId,
        @Schema(
                        description =
                                "The bank's own number; left out while the bank has not confirmed.",
                        examples = "M-20261123-000017")
                String mandateNumber,
        @Schema(examples = "500100001", required = true) String accountNumber,
        @Schema(
                        description =
                                "Masked, as the bank sent it; left out while the bank has not"
                                        + " confirmed.",
                        examples = "****5678")
                String bankAccount,
        @Schema(
                        description =
                                "`pending`: the other side has not confirmed, nothing is debited."
                                        + " `active`: bills are debited. `cancelled`: ended for"
                                        + " good.",
                        enumeration = {"pending", "active", "cancelled"},
                        required = true)
                String state,
        @Schema(
                        description = "Who began it.",
                        enumeration = {"bank", "resident"},
                        required = true)
                String origin,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        examples = "2026-11-23T09:10:00.123Z",
                        required = true)
                Instant createdAt,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        examples = "2026-11-23T09:10:00.123Z")
                Instant activatedAt,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        examples = "2027-03-01T01:00:00.000Z")
                Instant cancelledAt,
        @Schema(
                        description =
                                "Who ended it; the utility does where the bank reports the bank"
                                        + " account closed or the mandate unknown.",
                        enumeration = {"bank", "resident", "utility"})
                String cancelledBy) {

    static MandateResponse of(MandateView mandate) {
        return new MandateResponse(
                PublicId.MANDATE.of(mandate.mandateId()),
                mandate.mandateNumber(),
                mandate.accountNumber(),
                mandate.bankAccount(),
                Published.name(mandate.state()),
                Published.name(mandate.origin()),
                mandate.createdAt(),
                mandate.activatedAt(),
                mandate.cancelledAt(),
                mandate.cancelledBy() == null ? null : Published.name(mandate.cancelledBy()));
    }
}
