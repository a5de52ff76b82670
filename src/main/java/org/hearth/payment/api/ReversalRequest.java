package org.hearth.payment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.payment.ReversalKind;
import org.hearth.payment.ReversePayment;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.security.PartnerCaller;

/** The body of {@code POST /partner/v1/reversals}. */
@Schema(name = "ReversalRequest", additionalProperties = Schema.False.class)
record ReversalRequest(
        @Schema(
                        description =
                                "The partner's own number of this reversal, unique for ever among"
                                        + " its reversals: 1 to 64 visible ASCII characters.",
                        examples = "BR0042-20261123-R00003")
                @NotNull
                @Pattern(regexp = "[!-~]{1,64}", message = "{hearth.transaction-number}")
                String transactionNumber,
        @Schema(
                        description = "The `transactionNumber` of the payment to take back.",
                        examples = "BR0042-20261123-000017")
                @NotNull
                @Pattern(regexp = "[!-~]{1,64}", message = "{hearth.transaction-number}")
                String originalTransactionNumber,
        @Schema(
                        description = "Fen; all of the payment, there is no reversal in part.",
                        examples = "12830")
                @NotNull
                @Min(1)
                @Max(PaymentRequest.MOST_FEN)
                Long amount,
        @Schema(description = "The only currency; may be left out.", enumeration = "CNY")
                @Pattern(regexp = "CNY", message = "{hearth.currency}")
                String currency,
        @Schema(
                        description =
                                "Why, in a few words and without personal data: 1 to 200"
                                        + " characters.",
                        examples = "No answer in time")
                @NotNull
                @Pattern(
                        regexp = "[^\\x00-\\x20\\x7F][^\\x00-\\x1F\\x7F]{0,199}",
                        message = "{hearth.reason}")
                String reason) {

    ReversePayment by(PartnerCaller caller, String idempotencyKey) {
        return new ReversePayment(
                caller.partnerId(),
                Actor.client(caller.clientId()),
                idempotencyKey,
                transactionNumber,
                originalTransactionNumber,
                amount,
                reason,
                ReversalKind.REVERSAL);
    }
}
