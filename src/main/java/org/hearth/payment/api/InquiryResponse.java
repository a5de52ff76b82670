package org.hearth.payment.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.account.AccountView;
import org.hearth.billing.DueBill;
import org.hearth.payment.CollectionRules;
import org.hearth.payment.Inquiry;
import org.hearth.payment.Quote;
import org.hearth.platform.id.PublicId;

/** What an account owes, and what may be collected, as a partner reads it. */
@Schema(
        name = "Inquiry",
        description =
                "What an account owes now, and which amounts it takes. Personal data is masked. All"
                        + " amounts are fen.")
record InquiryResponse(
        @Schema(examples = "500100001", required = true) String accountNumber,
        @Schema(description = "Masked.", examples = "*伟", required = true) String holder,
        @Schema(
                        description = "Masked: without building, unit and room.",
                        examples = "渝中区中山三路***",
                        required = true)
                String address,
        @Schema(
                        enumeration = {
                            "residential",
                            "industrial",
                            "commercial",
                            "collective",
                            "boiler",
                            "direct-fired-unit",
                            "cng-station"
                        },
                        required = true)
                String accountClass,
        @Schema(
                        description = "An `ic-card` meter is not collected through this API.",
                        enumeration = {"postpaid", "ic-card", "iot"},
                        required = true)
                String meterType,
        @Schema(enumeration = "CNY", required = true) String currency,
        @Schema(
                        description = "Credit positive, arrears negative; fen.",
                        examples = "-12830",
                        required = true)
                long balance,
        @Schema(
                        description = "Everything owed, late fees of today included; fen.",
                        examples = "12830",
                        required = true)
                long totalDue,
        @Schema(description = "Bills not fully paid, oldest first.", required = true)
                List<BillResponse> bills,
        @Schema(required = true) RulesResponse rules,
        @Schema(required = true) QuoteResponse quote) {

    static InquiryResponse of(Inquiry inquiry) {
        AccountView account = inquiry.debt().account();
        return new InquiryResponse(
                account.number(),
                account.holder(),
                account.address(),
                Published.name(account.accountClass()),
                Published.name(account.meterType()),
                Published.CURRENCY,
                account.balanceFen(),
                inquiry.debt().totalDueFen(),
                inquiry.debt().bills().stream().map(BillResponse::of).toList(),
                RulesResponse.of(inquiry.rules()),
                QuoteResponse.of(inquiry.quote()));
    }

    /** A bill not fully paid. */
    @Schema(name = "DueBill", description = "A bill not fully paid; amounts in fen.")
    record BillResponse(
            @Schema(examples = "bil_0NSV7QX1M1T4E", required = true) String billId,
            @Schema(
                            implementation = String.class,
                            format = "date",
                            description = "First day billed.",
                            examples = "2026-09-01",
                            required = true)
                    LocalDate periodStart,
            @Schema(
                            implementation = String.class,
                            format = "date",
                            description = "Last day billed.",
                            examples = "2026-10-31",
                            required = true)
                    LocalDate periodEnd,
            @Schema(
                            implementation = String.class,
                            format = "date",
                            examples = "2026-11-03",
                            required = true)
                    LocalDate issuedOn,
            @Schema(
                            implementation = String.class,
                            format = "date",
                            description = "Last day to pay without late fee.",
                            examples = "2026-11-30",
                            required = true)
                    LocalDate dueOn,
            @Schema(description = "The bill without late fee.", examples = "12830", required = true)
                    long amount,
            @Schema(description = "Late fee up to today.", examples = "0", required = true)
                    long lateFee,
            @Schema(
                            description = "Paid so far, late fee included.",
                            examples = "0",
                            required = true)
                    long paid,
            @Schema(description = "amount + lateFee − paid.", examples = "12830", required = true)
                    long outstanding) {

        static BillResponse of(DueBill bill) {
            return new BillResponse(
                    PublicId.BILL.of(bill.billId()),
                    bill.periodStart(),
                    bill.periodEnd(),
                    bill.issuedOn(),
                    bill.dueOn(),
                    bill.amountFen(),
                    bill.lateFeeFen(),
                    bill.paidFen(),
                    bill.outstandingFen());
        }
    }

    /** Which amounts the account takes. */
    @Schema(name = "CollectionRules", description = "Which amounts the account takes, in fen.")
    record RulesResponse(
            @Schema(description = "Less than `totalDue` is taken.", required = true)
                    boolean partialAllowed,
            @Schema(
                            description = "More than `totalDue` is taken, and kept as credit.",
                            required = true)
                    boolean advanceAllowed,
            @Schema(examples = "1", required = true) long minimumAmount,
            @Schema(examples = "10000000", required = true) long maximumAmount) {

        static RulesResponse of(CollectionRules rules) {
            return new RulesResponse(
                    rules.partialAllowed(),
                    rules.advanceAllowed(),
                    rules.minimumFen(),
                    rules.maximumFen());
        }
    }

    /** The total that a payment may refer to. */
    @Schema(
            name = "Quote",
            description =
                    "The total that a payment may refer to by `quoteId`. It locks nothing; asking"
                            + " again while the total holds gives the same quote.")
    record QuoteResponse(
            @Schema(examples = "qte_Zm9yIGV4YW1wbGUgb25seQ", required = true) String quoteId,
            @Schema(description = "Fen.", examples = "12830", required = true) long totalDue,
            @Schema(
                            implementation = String.class,
                            format = "date-time",
                            description = "End of the business day.",
                            examples = "2026-11-24T00:00:00+08:00",
                            required = true)
                    OffsetDateTime expiresAt) {

        static QuoteResponse of(Quote quote) {
            return new QuoteResponse(quote.quoteId(), quote.totalDueFen(), quote.expiresAt());
        }
    }
}
