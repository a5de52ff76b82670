package org.hearth.settlement.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.payment.Tender;
import org.hearth.payment.api.Published;
import org.hearth.settlement.AppliedLater;
import org.hearth.settlement.BookShare;
import org.hearth.settlement.BookSide;
import org.hearth.settlement.BookSum;
import org.hearth.settlement.SettlementBook;

/** The utility's own book of a day as the partner reads it. */
@Schema(
        name = "SettlementBook",
        description =
                "What the utility has booked of a partner on a business date. All amounts are fen.")
record BookResponse(
        @Schema(
                        implementation = String.class,
                        format = "date",
                        description = "Asia/Shanghai.",
                        examples = "2026-11-23",
                        required = true)
                LocalDate businessDate,
        @Schema(enumeration = "CNY", required = true) String currency,
        @Schema(
                        description =
                                "The date is reconciled: nothing more is booked on it, and its"
                                        + " payments, reversals and net stay.",
                        required = true)
                boolean closed,
        @Schema(description = "What was collected.", required = true) SideResponse payments,
        @Schema(
                        description =
                                "What was taken back. Where another payment had gone to the same"
                                        + " bill, garbage fee is given back first.",
                        required = true)
                SideResponse reversals,
        @Schema(
                        description = "Payments less reversals: what the partner owes for the day.",
                        examples = "2729000",
                        required = true)
                long net,
        @Schema(description = "What the net was for.", required = true) SharesResponse netShares,
        @Schema(
                        description =
                                "What became on this day of your customers' money that had waited as"
                                        + " credit or in suspense, whenever it was paid. No part of"
                                        + " the net.",
                        required = true)
                AppliedLaterResponse appliedLater) {

    static BookResponse of(SettlementBook book) {
        return new BookResponse(
                book.businessDate(),
                Published.CURRENCY,
                book.closed(),
                SideResponse.of(book.payments()),
                SideResponse.of(book.reversals()),
                book.netFen(),
                new SharesResponse(
                        book.netFen(BookShare.GAS),
                        book.netFen(BookShare.GARBAGE),
                        book.netFen(BookShare.LATE_FEE),
                        book.netFen(BookShare.CREDIT),
                        book.netFen(BookShare.SUSPENSE)),
                AppliedLaterResponse.of(book.appliedLater()));
    }

    /** The payments, or the reversals. */
    @Schema(name = "SettlementSide", description = "The payments or the reversals of a day.")
    record SideResponse(
            @Schema(examples = "214", required = true) long count,
            @Schema(description = "Fen.", examples = "2741830", required = true) long total,
            @Schema(
                            description = "By what the customer handed over; only what occurred.",
                            required = true)
                    List<TenderResponse> byTender,
            @Schema(description = "What the money was for.", required = true)
                    SharesResponse shares) {

        static SideResponse of(BookSide side) {
            return new SideResponse(
                    side.total().count(),
                    side.total().fen(),
                    new TreeMap<>(side.byTender())
                            .entrySet().stream().map(TenderResponse::of).toList(),
                    new SharesResponse(
                            side.share(BookShare.GAS),
                            side.share(BookShare.GARBAGE),
                            side.share(BookShare.LATE_FEE),
                            side.share(BookShare.CREDIT),
                            side.share(BookShare.SUSPENSE)));
        }
    }

    /** Signed, and nothing in all. */
    @Schema(
            name = "AppliedLater",
            description =
                    "In fen; what the money left is below zero, what it came to above, and they add"
                            + " up to zero.")
    record AppliedLaterResponse(
            @Schema(examples = "8400", required = true) long gas,
            @Schema(description = "Due to the city.", examples = "1600", required = true)
                    long garbage,
            @Schema(examples = "0", required = true) long lateFee,
            @Schema(examples = "-10000", required = true) long credit,
            @Schema(examples = "0", required = true) long suspense,
            @Schema(description = "Refunds approved.", examples = "0", required = true)
                    long refunded) {

        static AppliedLaterResponse of(AppliedLater applied) {
            return new AppliedLaterResponse(
                    applied.gasFen(),
                    applied.garbageFen(),
                    applied.lateFeeFen(),
                    applied.creditFen(),
                    applied.suspenseFen(),
                    applied.refundedFen());
        }
    }

    /** What came in one tender. */
    @Schema(name = "TenderSum", description = "What came in one tender.")
    record TenderResponse(
            @Schema(
                            description =
                                    "`not-stated`: booked from the partner's file, which does not"
                                            + " name it.",
                            enumeration = {"cash", "card", "wallet", "account", "not-stated"},
                            required = true)
                    String tender,
            @Schema(examples = "120", required = true) long count,
            @Schema(description = "Fen.", examples = "1541830", required = true) long total) {

        static TenderResponse of(Map.Entry<Tender, BookSum> sum) {
            return new TenderResponse(
                    Published.name(sum.getKey()), sum.getValue().count(), sum.getValue().fen());
        }
    }

    /** What money was for. */
    @Schema(name = "SettlementShares", description = "What money was for, in fen; adds up to it.")
    record SharesResponse(
            @Schema(examples = "2310230", required = true) long gas,
            @Schema(
                            description =
                                    "城市生活垃圾处置费, collected for the city and settled apart. Of a"
                                            + " bill paid in part, gas comes first.",
                            examples = "256000",
                            required = true)
                    long garbage,
            @Schema(examples = "5600", required = true) long lateFee,
            @Schema(description = "Paid ahead of bills.", examples = "170000", required = true)
                    long credit,
            @Schema(description = "Not applicable yet.", examples = "0", required = true)
                    long suspense) {}
}
