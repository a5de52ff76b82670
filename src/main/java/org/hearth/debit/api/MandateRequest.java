package org.hearth.debit.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.account.AccountNumber;
import org.hearth.debit.SignMandate;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.security.PartnerCaller;

/** The body of {@code POST /partner/v1/mandates}. */
@Schema(name = "MandateRequest", additionalProperties = Schema.False.class)
record MandateRequest(
        @Schema(
                        description =
                                "The bank's own number of this mandate, unique for ever: 1 to 64"
                                        + " visible ASCII characters.",
                        examples = "M-20261123-000017")
                @NotNull
                @Pattern(regexp = "[!-~]{1,64}", message = "{hearth.transaction-number}")
                String mandateNumber,
        @Schema(description = "户号, the account's number: 5 to 20 digits.", examples = "500100001")
                @NotNull
                @Pattern(regexp = AccountNumber.PATTERN, message = AccountNumber.MESSAGE)
                String accountNumber,
        @Schema(
                        description =
                                "The bank account that pays, masked by you: four stars and its last"
                                        + " four digits. A whole number is refused, so that it is"
                                        + " neither kept nor logged.",
                        examples = "****5678")
                @NotNull
                @Pattern(regexp = "\\*{4}[0-9]{4}", message = "{hearth.masked-bank-account}")
                String bankAccount,
        @Schema(
                        description =
                                "The last four digits of the account holder's phone, as your customer"
                                        + " told you: with them the mandate is `active` at once.",
                        examples = "0001")
                @Pattern(regexp = "[0-9]{4}", message = "{hearth.phone-ending}")
                String holderPhoneEnding) {

    SignMandate by(PartnerCaller caller, String idempotencyKey) {
        return new SignMandate(
                caller.partnerId(),
                Actor.client(caller.clientId()),
                idempotencyKey,
                mandateNumber,
                accountNumber,
                bankAccount,
                holderPhoneEnding);
    }
}
