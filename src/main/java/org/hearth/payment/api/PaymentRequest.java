package org.hearth.payment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.account.AccountNumber;
import org.hearth.payment.Channel;
import org.hearth.payment.CollectPayment;
import org.hearth.payment.Tender;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.security.PartnerCaller;

/** The body of {@code POST /partner/v1/payments}. */
@Schema(name = "PaymentRequest", additionalProperties = Schema.False.class)
record PaymentRequest(
        @Schema(
                        description =
                                "The partner's own number of this payment, unique for ever: 1 to 64"
                                        + " visible ASCII characters.",
                        examples = "BR0042-20261123-000017")
                @NotNull
                @Pattern(regexp = "[!-~]{1,64}", message = "{hearth.transaction-number}")
                String transactionNumber,
        @Schema(description = "户号, the account's number: 5 to 20 digits.", examples = "500100001")
                @NotNull
                @Pattern(regexp = AccountNumber.PATTERN, message = AccountNumber.MESSAGE)
                String accountNumber,
        @Schema(description = "Fen: 12830 is 128.30 yuan.", examples = "12830")
                @NotNull
                @Min(1)
                @Max(MOST_FEN)
                Long amount,
        @Schema(description = "The only currency; may be left out.", enumeration = "CNY")
                @Pattern(regexp = "CNY", message = "{hearth.currency}")
                String currency,
        @Schema(
                        implementation = String.class,
                        format = "date",
                        description =
                                "The business date in the partner's books, Asia/Shanghai: today or"
                                        + " yesterday.",
                        examples = "2026-11-23")
                @NotNull
                LocalDate businessDate,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        description =
                                "When the customer paid. More than a minute ago says that the money"
                                        + " is taken already: such a payment is booked, not refused"
                                        + " for a changed bill. At most 31 days ago.",
                        examples = "2026-11-23T17:09:58+08:00")
                @NotNull
                @PaidRecently
                OffsetDateTime paidAt,
        @Schema(
                        description = "Where the customer paid.",
                        enumeration = {"counter", "online", "kiosk", "mobile"})
                @NotNull
                @Pattern(regexp = CHANNELS, message = "{hearth.one-of}")
                String channel,
        @Schema(
                        description = "What the customer handed over.",
                        enumeration = {"cash", "card", "wallet", "account"})
                @NotNull
                @Pattern(regexp = "cash|card|wallet|account", message = "{hearth.one-of}")
                String tender,
        @Schema(
                        description =
                                "The quote of the inquiry this payment rests on: if its total no"
                                        + " longer holds, nothing is taken (`BILL_CHANGED`).")
                @Pattern(regexp = "[A-Za-z0-9_-]{1,80}", message = "{hearth.code}")
                String quoteId,
        @Schema(description = "The partner's branch or payment point.", examples = "BR0042")
                @Pattern(regexp = "[A-Za-z0-9._-]{1,40}", message = "{hearth.code}")
                String pointCode,
        @Schema(description = "The terminal that took the money.", examples = "K-17")
                @Pattern(regexp = "[A-Za-z0-9._-]{1,40}", message = "{hearth.code}")
                String terminalId,
        @Schema(description = "A kiosk's own count of payments; grows by one.", examples = "1")
                @Min(0)
                @Max(MOST_IN_SEQUENCE)
                Long sequence) {

    static final String CHANNELS = "counter|online|kiosk|mobile";

    /** A thousand million yuan: beyond any bill, and far from where sums overflow. */
    static final long MOST_FEN = 100_000_000_000L;

    private static final long MOST_IN_SEQUENCE = 9_007_199_254_740_991L;

    CollectPayment by(PartnerCaller caller, String idempotencyKey) {
        return new CollectPayment(
                caller.partnerId(),
                Actor.client(caller.clientId()),
                idempotencyKey,
                transactionNumber,
                accountNumber,
                amount,
                businessDate,
                paidAt.toInstant().truncatedTo(ChronoUnit.MILLIS),
                Published.constant(Channel.class, channel),
                Published.constant(Tender.class, tender),
                quoteId,
                pointCode,
                terminalId,
                sequence);
    }
}
