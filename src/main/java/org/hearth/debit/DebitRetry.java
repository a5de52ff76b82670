package org.hearth.debit;

import java.time.LocalDate;
import java.util.List;
import org.hearth.billing.DueBill;

/**
 * A failed debit that is to be tried again: for the bills it failed for and no later one, of which
 * customers are told days before.
 *
 * @param on its day, or null where none is to be tried again
 * @param through the latest due day among its bills
 * @param givenUpThrough bills due up to this day are not debited by themselves, or null
 */
record DebitRetry(LocalDate on, LocalDate through, LocalDate givenUpThrough) {

    /**
     * Whether there is something left to try: whoever paid meanwhile is debited no more.
     *
     * @param due the account's open bills
     */
    boolean standsFor(List<DueBill> due) {
        return on != null && through != null && of(due).stream().anyMatch(this::notGivenUp);
    }

    /** Those of an account's open bills that are asked for again. */
    List<DueBill> of(List<DueBill> due) {
        return due.stream().filter(bill -> !bill.dueOn().isAfter(through)).toList();
    }

    private boolean notGivenUp(DueBill bill) {
        return givenUpThrough == null || bill.dueOn().isAfter(givenUpThrough);
    }
}
