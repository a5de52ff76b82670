package org.hearth.payment;

import java.time.Instant;
import java.util.Comparator;

/** A payment that the same partner took just before or after another; fen. */
public record NeighbourPayment(
        long paymentId,
        String transactionNumber,
        String accountNumber,
        long amountFen,
        PaymentState state,
        Instant paidAt) {

    static final Comparator<NeighbourPayment> IN_ORDER =
            Comparator.comparingLong(NeighbourPayment::paymentId);
}
