package org.hearth.portal;

import java.time.YearMonth;

/**
 * One line of what a payment paid.
 *
 * @param month the bill is called by, or null for credit
 */
public record ReceiptLine(Kind kind, YearMonth month, long fen) {

    public enum Kind {
        GAS,
        GARBAGE_FEE,
        /** Part of a bill, which is not told apart into gas and garbage fee. */
        PART_OF_BILL,
        LATE_FEE,
        CREDIT
    }
}
