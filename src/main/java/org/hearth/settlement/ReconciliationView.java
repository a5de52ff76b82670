package org.hearth.settlement;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A partner's file and how it was judged. Amounts in fen, reversals counted against payments.
 *
 * @param said count and total as the partner sent them
 * @param matched in both books, with the same amount
 * @param elsewhere those of the matched that the utility booked on another date
 * @param mismatched in both books, but not alike; as the partner says
 * @param mismatchedBookedFen the same, as the utility booked it
 * @param partnerOnly in the partner's book alone
 * @param utilityOnly in the utility's book alone
 * @param openDifferences not yet worked to an end
 * @param finishedAt null while it is worked on
 */
public record ReconciliationView(
        long reconciliationId,
        LocalDate businessDate,
        ReconciliationStep step,
        BookSum said,
        BookSum matched,
        BookSum elsewhere,
        BookSum mismatched,
        long mismatchedBookedFen,
        BookSum partnerOnly,
        BookSum utilityOnly,
        long openDifferences,
        Instant receivedAt,
        Instant finishedAt) {}
