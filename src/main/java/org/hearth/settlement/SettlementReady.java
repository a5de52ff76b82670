package org.hearth.settlement;

import java.time.LocalDate;

/**
 * What the event {@code settlement.ready} says: the utility's book of a date stays as it is.
 * Amounts in fen.
 *
 * @param openDifferences on which finance works
 */
public record SettlementReady(
        LocalDate businessDate,
        BookSum payments,
        BookSum reversals,
        long netFen,
        long reconciliationId,
        long openDifferences) {}
