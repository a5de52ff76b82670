package org.hearth.settlement.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.payment.api.Published;
import org.hearth.platform.id.PublicId;
import org.hearth.settlement.BookSum;
import org.hearth.settlement.ReconciliationView;

/** A partner's book and how it was judged, as the partner reads it. */
@Schema(
        name = "Reconciliation",
        description =
                "Your book of a day, and how it compares with the utility's. Totals are fen,"
                        + " payments less reversals.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReconciliationResponse(
        @Schema(examples = "rec_0NSV7RD3C1T4E", required = true) String reconciliationId,
        @Schema(
                        implementation = String.class,
                        format = "date",
                        description = "Asia/Shanghai.",
                        examples = "2026-11-23",
                        required = true)
                LocalDate businessDate,
        @Schema(
                        description =
                                "`judging`: lines are being compared. `booking`: they are; what only"
                                        + " you had is still being booked. `finished`. `superseded`:"
                                        + " another file of the date took its place.",
                        enumeration = {"judging", "booking", "finished", "superseded"},
                        required = true)
                String state,
        @Schema(enumeration = "CNY", required = true) String currency,
        @Schema(description = "Lines.", examples = "214", required = true) long count,
        @Schema(description = "Payments less reversals.", examples = "2729000", required = true)
                long total,
        @Schema(description = "In both books, alike.", required = true) SumResponse matched,
        @Schema(
                        description =
                                "Those of the matched that the utility booked on another date.",
                        required = true)
                SumResponse matchedOnOtherDate,
        @Schema(description = "In both books, not alike: total as you say.", required = true)
                SumResponse amountMismatch,
        @Schema(
                        description = "The same lines, as the utility booked them.",
                        examples = "0",
                        required = true)
                long amountMismatchBooked,
        @Schema(
                        description =
                                "In your book alone. A payment is booked late where the account takes"
                                        + " it, else it waits in suspense.",
                        required = true)
                SumResponse partnerOnly,
        @Schema(
                        description = "In the utility's book alone. Never reversed by itself.",
                        required = true)
                SumResponse utilityOnly,
        @Schema(
                        description = "Differences not yet worked to an end.",
                        examples = "0",
                        required = true)
                long openDifferences,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        examples = "2026-11-24T01:10:00.123Z",
                        required = true)
                Instant receivedAt,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        description = "Left out until it is.",
                        examples = "2026-11-24T01:10:03.456Z")
                Instant finishedAt) {

    static ReconciliationResponse of(ReconciliationView file) {
        return new ReconciliationResponse(
                PublicId.RECONCILIATION.of(file.reconciliationId()),
                file.businessDate(),
                Published.name(file.step()),
                Published.CURRENCY,
                file.said().count(),
                file.said().fen(),
                SumResponse.of(file.matched()),
                SumResponse.of(file.elsewhere()),
                SumResponse.of(file.mismatched()),
                file.mismatchedBookedFen(),
                SumResponse.of(file.partnerOnly()),
                SumResponse.of(file.utilityOnly()),
                file.openDifferences(),
                file.receivedAt(),
                file.finishedAt());
    }

    /** So many lines, and their total. */
    @Schema(name = "ReconciliationSum", description = "So many lines, and their total in fen.")
    record SumResponse(
            @Schema(examples = "212", required = true) long count,
            @Schema(examples = "2729000", required = true) long total) {

        static SumResponse of(BookSum sum) {
            return new SumResponse(sum.count(), sum.fen());
        }
    }
}
