package org.hearth.payment;

import java.time.Instant;
import java.util.List;
import org.hearth.account.FollowedAccount;
import org.hearth.billing.BillView;

/**
 * A payment and all that was paid with it, credit used up later included.
 *
 * @param creditLeftFen what is still credit, in fen
 * @param reversedAt when it was taken back; null: it was not
 */
public record PaymentReceipt(
        FollowedAccount account,
        PaymentEntry payment,
        List<Settled> bills,
        long creditLeftFen,
        Instant reversedAt) {

    /** What was given back of its credit, in fen; nothing of a payment that was reversed. */
    public long refundedFen() {
        return payment.state() == PaymentState.POSTED
                ? payment.amountFen()
                        - creditLeftFen
                        - bills.stream().mapToLong(Settled::totalFen).sum()
                : 0;
    }

    /** What a bill got of the payment, in fen. */
    public record Settled(BillView bill, long amountFen, long lateFeeFen, boolean fromCredit) {

        public long totalFen() {
            return amountFen + lateFeeFen;
        }
    }
}
