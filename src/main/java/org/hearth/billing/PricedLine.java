package org.hearth.billing;

import java.time.LocalDate;

/**
 * A line of a bill, as it is shown and added up.
 *
 * @param tariffId the version that priced it; null for anything but gas
 * @param season null for anything but gas
 * @param tier number of the tier; null for anything but gas
 * @param fromDay the first day it charges for; tiers of the same days share them
 * @param quantity whole m3 for gas, household-months for the garbage fee
 * @param unitPriceFen fen for one of them
 */
public record PricedLine(
        LineKind kind,
        Long tariffId,
        Season season,
        Integer tier,
        LocalDate fromDay,
        LocalDate toDay,
        int quantity,
        int unitPriceFen) {

    /** Fen. Whole quantities at whole prices: nothing is left to round. */
    public long amountFen() {
        return (long) quantity * unitPriceFen;
    }
}
