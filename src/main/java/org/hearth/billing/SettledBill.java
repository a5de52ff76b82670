package org.hearth.billing;

/**
 * What a payment did to one bill; all in fen.
 *
 * @param amountFen applied to the bill itself
 * @param lateFeeFen applied to its late fee
 * @param lateFeeChargedFen late fee that this settlement added to the account
 */
public record SettledBill(long billId, long amountFen, long lateFeeFen, long lateFeeChargedFen) {

    public long totalFen() {
        return amountFen + lateFeeFen;
    }
}
