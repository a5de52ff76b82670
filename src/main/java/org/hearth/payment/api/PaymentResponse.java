package org.hearth.payment.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.payment.KioskPayment;
import org.hearth.payment.PaymentView;
import org.hearth.platform.id.PublicId;

/** A payment as a partner reads it. */
@Schema(name = "Payment", description = "A payment as it stands now. All amounts are fen.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PaymentResponse(
        @Schema(examples = "pay_0NSV7RD3C1T4E", required = true) String paymentId,
        @Schema(
                        description = "The partner's own number.",
                        examples = "BR0042-20261123-000017",
                        required = true)
                String transactionNumber,
        @Schema(examples = "500100001", required = true) String accountNumber,
        @Schema(description = "Fen.", examples = "12830", required = true) long amount,
        @Schema(enumeration = "CNY", required = true) String currency,
        @Schema(
                        description =
                                "`posted`: applied to bills or to credit. `suspense`: taken, but not"
                                        + " applicable yet; the utility works it. `reversed`: taken"
                                        + " back.",
                        enumeration = {"posted", "suspense", "reversed"},
                        required = true)
                String state,
        @Schema(
                        description = "Why the money is in suspense; left out otherwise.",
                        enumeration = {
                            "no-such-account",
                            "account-closed",
                            "amount-not-allowed",
                            "meter-not-supported",
                            "terminal-blocked",
                            "offline-too-long"
                        })
                String suspenseReason,
        @Schema(
                        description =
                                "No change is to come unless somebody asks for one. In suspense it"
                                        + " becomes true when the money was given back.",
                        required = true)
                boolean finished,
        @Schema(
                        description =
                                "Booked on a later business date than asked, that one being"
                                        + " reconciled.",
                        required = true)
                boolean late,
        @Schema(
                        implementation = String.class,
                        format = "date",
                        description = "Asia/Shanghai.",
                        examples = "2026-11-23",
                        required = true)
                LocalDate businessDate,
        @Schema(
                        description =
                                "`partner-file`: booked from your book of the day alone."
                                        + " `direct-debit`: an item of a batch, posted by its"
                                        + " result.",
                        enumeration = {
                            "counter",
                            "online",
                            "kiosk",
                            "mobile",
                            "partner-file",
                            "direct-debit"
                        },
                        required = true)
                String channel,
        @Schema(
                        description = "`not-stated`: your book of the day does not name it.",
                        enumeration = {"cash", "card", "wallet", "account", "not-stated"},
                        required = true)
                String tender,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        examples = "2026-11-23T09:09:58Z",
                        required = true)
                Instant paidAt,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        description = "When Hearth had it on disk.",
                        examples = "2026-11-23T09:10:00.123Z",
                        required = true)
                Instant receivedAt,
        @Schema(description = "The bills it settled, oldest first.", required = true)
                List<AllocationResponse> allocations,
        @Schema(description = "Fen that became credit.", examples = "0", required = true)
                long credited,
        @Schema(
                        description = "The account's balance right after it: credit positive, fen.",
                        examples = "0",
                        required = true)
                long balanceAfter,
        @Schema(
                        description =
                                "It paid a bill that had been paid already, through another channel:"
                                        + " credited, and shown to the customer.",
                        required = true)
                boolean doublePayment,
        @Schema(examples = "R0NSV7RD3C1T4E", required = true) String receiptNumber,
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
                String reconciliation,
        @Schema(description = "Where a kiosk's payment stands in its count; left out otherwise.")
                KioskResponse kiosk) {

    static PaymentResponse of(PaymentView payment) {
        return new PaymentResponse(
                PublicId.PAYMENT.of(payment.paymentId()),
                payment.transactionNumber(),
                payment.accountNumber(),
                payment.amountFen(),
                Published.CURRENCY,
                Published.name(payment.state()),
                payment.suspenseReason() == null ? null : Published.name(payment.suspenseReason()),
                payment.finished(),
                payment.late(),
                payment.businessDate(),
                Published.name(payment.channel()),
                Published.name(payment.tender()),
                payment.paidAt(),
                payment.receivedAt(),
                payment.allocations().stream().map(AllocationResponse::of).toList(),
                payment.creditedFen(),
                payment.balanceAfterFen(),
                payment.doublePayment(),
                payment.receiptNumber(),
                Published.name(payment.reconciliation()),
                payment.kiosk() == null ? null : KioskResponse.of(payment.kiosk()));
    }

    /** A payment's place in its terminal's count. */
    @Schema(
            name = "KioskCount",
            description =
                    "Where a kiosk's payment stands in its count, and what had not arrived when it"
                            + " was booked.")
    record KioskResponse(
            @Schema(examples = "K-17", required = true) String terminalId,
            @Schema(examples = "58", required = true) long sequence,
            @Schema(
                            description =
                                    "Numbers that have not arrived, in order; send what you kept."
                                            + " Only in the answer to the payment itself.",
                            required = true)
                    List<RangeResponse> missing) {

        static KioskResponse of(KioskPayment kiosk) {
            return new KioskResponse(
                    kiosk.terminalId(),
                    kiosk.sequence(),
                    kiosk.missing().stream()
                            .map(range -> new RangeResponse(range.from(), range.to()))
                            .toList());
        }
    }

    /** Successive numbers. */
    @Schema(name = "SequenceRange", description = "Successive numbers, both ends included.")
    record RangeResponse(
            @Schema(examples = "55", required = true) long from,
            @Schema(examples = "57", required = true) long to) {}
}
