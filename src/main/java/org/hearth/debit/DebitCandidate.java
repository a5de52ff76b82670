package org.hearth.debit;

import java.time.LocalDate;
import java.util.List;
import org.hearth.billing.DueBill;

/**
 * An account with an active mandate and open bills that may be debited.
 *
 * @param attempts that failed in the series which may go on; 0 begins one
 * @param seriesOn the day of the first of them, or null
 */
record DebitCandidate(
        long mandateId,
        long accountId,
        String accountNumber,
        int attempts,
        LocalDate seriesOn,
        LocalDate retryOn,
        LocalDate retryThrough,
        LocalDate givenUpThrough) {

    DebitRetry retry() {
        return new DebitRetry(retryOn, retryThrough, givenUpThrough);
    }

    /**
     * Whether the account is debited on a day. A debit is tried again on its own day and not kept
     * for one far ahead; one that customers have not been told of needs full notice.
     *
     * @param firstDay the earliest with full notice
     * @param due the account's open bills
     */
    boolean isFor(LocalDate day, LocalDate firstDay, List<DueBill> due) {
        return retry().standsFor(due)
                ? !retryOn.isAfter(day) && !day.isAfter(firstDay)
                : !day.isBefore(firstDay);
    }
}
