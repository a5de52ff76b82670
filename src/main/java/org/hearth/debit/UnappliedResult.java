package org.hearth.debit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A result of a debit that waits for finance.
 *
 * @param amountFen of the debit, fen
 * @param reportedAt for the first time
 */
public record UnappliedResult(
        long id,
        long batchId,
        String accountNumber,
        LocalDate collectOn,
        long amountFen,
        DebitOutcome outcome,
        UnappliedCause cause,
        Instant reportedAt) {}
