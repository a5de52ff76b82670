package org.hearth.debit;

import java.time.LocalDate;

/**
 * What became of a call to create batches.
 *
 * @param totalFen fen
 */
public record DebitRun(LocalDate collectOn, int batches, int items, long totalFen) {}
