package org.hearth.payment;

import java.time.Instant;

/**
 * A payment of which money can be given back; fen.
 *
 * @param refundableFen credit that no bill has used; all of it where it is in suspense
 */
public record RefundablePayment(
        long paymentId,
        String receiptNumber,
        String accountNumber,
        long amountFen,
        long refundableFen,
        Instant paidAt) {}
