package org.hearth.kiosk.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.account.AccountNumber;

/** The body of {@code POST /partner/v1/kiosks/{terminalId}/checkouts}. */
@Schema(name = "KioskCheckoutRequest", additionalProperties = Schema.False.class)
record CodePaymentRequest(
        @Schema(description = "户号, the account's number: 5 to 20 digits.", examples = "500100001")
                @NotNull
                @Pattern(regexp = AccountNumber.PATTERN, message = AccountNumber.MESSAGE)
                String accountNumber,
        @Schema(description = "Fen.", examples = "12830") @NotNull @Min(1) @Max(100_000_000_000L)
                Long amount,
        @Schema(
                        description = "What the payer pays with.",
                        enumeration = {"wechat-pay", "alipay"})
                @NotNull
                @Pattern(regexp = "wechat-pay|alipay", message = "{hearth.one-of}")
                String method) {}
