package org.hearth.billing;

import java.time.LocalDate;

/**
 * What a payment did to one bill, and what it takes to undo it; all in fen.
 *
 * @param step which change of the bill it was; later ones have greater numbers
 * @param settledOn the day the late fee was counted to; null where that was not kept
 * @param amountFen applied to the bill itself
 * @param garbageFen the part of it that is garbage fee
 * @param lateFeeFen applied to its late fee
 * @param lateFeeChargedFen late fee that this settlement added to the account
 * @param lateFeeThroughBefore the day the late fee had been charged to before; null: to none
 */
public record SettledBill(
        long billId,
        int step,
        LocalDate settledOn,
        long amountFen,
        long garbageFen,
        long lateFeeFen,
        long lateFeeChargedFen,
        LocalDate lateFeeThroughBefore) {

    public long totalFen() {
        return amountFen + lateFeeFen;
    }

    boolean recorded() {
        return settledOn != null;
    }

    SettledBill charged(long lateFeeChargedFen, LocalDate lateFeeThroughBefore) {
        return new SettledBill(
                billId,
                step,
                settledOn,
                amountFen,
                garbageFen,
                lateFeeFen,
                lateFeeChargedFen,
                lateFeeThroughBefore);
    }
}
