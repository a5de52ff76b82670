package org.hearth.sandbox;

/**
 * A bill of a test account as it is after a reset.
 *
 * @param gasFen a late fee is on this alone
 * @param dueInDays days from the reset to the last day without late fee; negative: overdue
 */
record TestBill(long gasFen, long garbageFen, int dueInDays) {

    long amountFen() {
        return gasFen + garbageFen;
    }
}
