package org.hearth.billing;

import java.math.BigDecimal;

/**
 * A line of an issued bill.
 *
 * @param tariffId the price list that priced it; null for anything but gas
 * @param season null for anything but gas
 * @param tier number of the tier; null for anything but gas
 * @param days what it charges for; tiers of the same days share them
 * @param quantity m3 for gas, household-months for the garbage fee
 * @param unitPriceFen fen for one of them
 * @param amountFen as charged
 */
public record ChargedLine(
        LineKind kind,
        Long tariffId,
        Season season,
        Integer tier,
        Period days,
        BigDecimal quantity,
        int unitPriceFen,
        long amountFen) {}
