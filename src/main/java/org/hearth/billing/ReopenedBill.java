package org.hearth.billing;

import java.util.List;

/**
 * A bill from which settlements were taken back; all in fen.
 *
 * @param amountFen taken from the bill itself
 * @param garbageFen the part of it that is garbage fee
 * @param lateFeeFen taken from its late fee
 * @param lateFeeReleasedFen late fee that the account owes no more; negative where it owes more
 * @param kept the later settlements, as they are charged now
 */
public record ReopenedBill(
        long billId,
        long amountFen,
        long garbageFen,
        long lateFeeFen,
        long lateFeeReleasedFen,
        List<SettledBill> kept) {

    public long totalFen() {
        return amountFen + lateFeeFen;
    }
}
