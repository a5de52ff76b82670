package org.hearth.settlement;

/**
 * What became, on a day, of money that had waited as credit or in suspense, of payments of whatever
 * day: bills that it settled, suspense that found its account, refunds that were approved. Signed
 * fen that add up to nothing: what it left is below zero, what it came to above. No part of what
 * the partner owes for the day, nor of its book.
 */
public record AppliedLater(
        long gasFen,
        long garbageFen,
        long lateFeeFen,
        long creditFen,
        long suspenseFen,
        long refundedFen) {

    public static final AppliedLater NOTHING = new AppliedLater(0, 0, 0, 0, 0, 0);
}
