package org.hearth.settlement.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.payment.api.Published;
import org.hearth.platform.id.PublicId;
import org.hearth.settlement.EntryKind;
import org.hearth.settlement.SettlementEntry;

/** A line of the utility's own book as the partner reads it. */
@Schema(name = "SettlementEntry", description = "A line of the utility's own book.")
record EntryResponse(
        @Schema(
                        description = "The payment or reversal.",
                        examples = "pay_0NSV7RD3C1T4E",
                        required = true)
                String entryId,
        @Schema(
                        description = "The partner's own number.",
                        examples = "BR0042-20261123-000017",
                        required = true)
                String transactionNumber,
        @Schema(examples = "500100001", required = true) String accountNumber,
        @Schema(
                        description = "Fen, above 0 for reversals, too.",
                        examples = "12830",
                        required = true)
                long amount,
        @Schema(
                        enumeration = {"payment", "reversal"},
                        required = true)
                String kind,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        description = "When the customer paid, or got it back.",
                        examples = "2026-11-23T09:09:58Z",
                        required = true)
                Instant occurredAt,
        @Schema(
                        enumeration = {"cash", "card", "wallet", "account", "not-stated"},
                        required = true)
                String tender,
        @Schema(
                        description = "Booked on this date because its own was reconciled.",
                        required = true)
                boolean late,
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
                String reconciliation) {

    static EntryResponse of(SettlementEntry entry) {
        return new EntryResponse(
                id(entry),
                entry.transactionNumber(),
                entry.accountNumber(),
                entry.amountFen(),
                Published.name(entry.kind()),
                entry.occurredAt(),
                Published.name(entry.tender()),
                entry.late(),
                Published.name(entry.reconciliation()));
    }

    static String id(SettlementEntry entry) {
        return (entry.kind() == EntryKind.PAYMENT ? PublicId.PAYMENT : PublicId.REVERSAL)
                .of(entry.entryId());
    }
}
