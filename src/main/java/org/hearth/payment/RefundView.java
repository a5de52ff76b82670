package org.hearth.payment;

import java.time.Instant;
import org.hearth.partner.PartnerView;

/**
 * A refund as its desk sees it; fen.
 *
 * @param accountNumber as the payment named it
 * @param proposedBy username
 * @param decidedBy username, or null
 * @param note why it was rejected, or null
 * @param payoutReference of the transfer or the cash slip, or null
 */
public record RefundView(
        long refundId,
        long paymentId,
        String receiptNumber,
        String transactionNumber,
        String accountNumber,
        PartnerView collector,
        long amountFen,
        RefundSource source,
        RefundWay way,
        RefundStatus state,
        String reason,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String note,
        String payoutReference,
        Instant paidOutAt) {

    public boolean proposedBy(String username) {
        return proposedBy.equals(username);
    }
}
