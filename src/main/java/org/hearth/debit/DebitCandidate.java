package org.hearth.debit;

import java.time.LocalDate;

/**
 * An account with an active mandate and open bills that are to be debited.
 *
 * @param attempts that failed in the series which is to go on; 0 begins one
 * @param seriesOn the day of the first of them, or null
 */
record DebitCandidate(
        long mandateId, long accountId, String accountNumber, int attempts, LocalDate seriesOn) {}
