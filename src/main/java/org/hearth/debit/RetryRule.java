package org.hearth.debit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a debit that failed is tried again: for want of funds 3 and 10 days after the first attempt,
 * so twice at most; for any other reason never.
 */
final class RetryRule {

    private static final int[] DAYS_AFTER_FIRST = {3, 10};

    private RetryRule() {}

    /**
     * @param attempt the one that failed, 1 for the first
     * @param seriesOn the day of the first
     */
    static Optional<LocalDate> next(DebitReason reason, int attempt, LocalDate seriesOn) {
        return reason == DebitReason.INSUFFICIENT_FUNDS && attempt <= DAYS_AFTER_FIRST.length
                ? Optional.of(seriesOn.plusDays(DAYS_AFTER_FIRST[attempt - 1]))
                : Optional.empty();
    }
}
