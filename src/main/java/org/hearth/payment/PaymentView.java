package org.hearth.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A payment as it left the room; all amounts in fen.
 *
 * @param late booked on a later business date than asked, that one being closed (rule 7)
 * @param allocations at posting, oldest bill first
 * @param creditedFen what became credit
 * @param doublePayment the bill had been paid through somebody else already (rule 5)
 * @param kiosk where it stands in its terminal's count; null for a payment that no terminal made
 * @param refunded never applied, and the money of the suspense desk was given back
 */
public record PaymentView(
        long paymentId,
        String transactionNumber,
        String accountNumber,
        long amountFen,
        PaymentState state,
        SuspenseReason suspenseReason,
        boolean late,
        LocalDate businessDate,
        Channel channel,
        Tender tender,
        Instant paidAt,
        Instant receivedAt,
        List<AllocationView> allocations,
        long creditedFen,
        long balanceAfterFen,
        String receiptNumber,
        boolean doublePayment,
        ReconciliationState reconciliation,
        KioskPayment kiosk,
        boolean refunded) {

    /** Whether no change is to come unless somebody asks for one (Rules of payment, 2). */
    public boolean finished() {
        return refunded || state.finished();
    }
}
