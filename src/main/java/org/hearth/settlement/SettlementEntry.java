package org.hearth.settlement;

import java.time.Instant;
import org.hearth.payment.ReconciliationState;
import org.hearth.payment.Tender;

/**
 * A line of the utility's own book.
 *
 * @param entryId of the payment or reversal
 * @param tender what the customer handed over, or gets back
 * @param late booked here because its own date was closed (rule 7)
 * @param reconciliation where it stands between the two books
 */
public record SettlementEntry(
        long entryId,
        EntryKind kind,
        String transactionNumber,
        String accountNumber,
        long amountFen,
        Tender tender,
        Instant occurredAt,
        boolean late,
        ReconciliationState reconciliation) {}
