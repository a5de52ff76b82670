package org.hearth.debit;

import java.time.LocalDate;

/**
 * What became of a call to create batches.
 *
 * @param totalFen fen
 */
public record DebitRun(LocalDate collectOn, int batches, int items, long totalFen) {

    /** With a lot more; one that came to nothing is no batch. */
    DebitRun with(int lotItems, long lotFen) {
        return new DebitRun(
                collectOn, batches + (lotItems > 0 ? 1 : 0), items + lotItems, totalFen + lotFen);
    }
}
