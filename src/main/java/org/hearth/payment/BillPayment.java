package org.hearth.payment;

import java.time.Instant;

/**
 * How a payment helped to pay a bill; amounts in fen.
 *
 * @param amountFen applied to the bill itself
 * @param lateFeeFen applied to its late fee
 * @param fromCredit the money had been waiting as credit, and was applied later than it came
 */
public record BillPayment(
        PaymentEntry payment,
        long amountFen,
        long lateFeeFen,
        Instant appliedAt,
        boolean fromCredit) {

    /** Given back since: the bill no longer has it. */
    public boolean reversed() {
        return payment.state() == PaymentState.REVERSED;
    }

    public long totalFen() {
        return amountFen + lateFeeFen;
    }
}
