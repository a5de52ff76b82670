package org.hearth.payment;

import java.time.Instant;
import org.hearth.partner.PartnerView;

/**
 * A payment as the customer of the account reads it; amounts in fen.
 *
 * @param collector who took the money
 * @param pointCode the collector's branch or point, or null
 * @param creditedFen what became credit when it was posted
 * @param doublePayment it paid what somebody had paid already, and was credited (rule 5)
 */
public record PaymentEntry(
        long paymentId,
        String receiptNumber,
        String transactionNumber,
        long amountFen,
        PaymentState state,
        PartnerView collector,
        Channel channel,
        Tender tender,
        String pointCode,
        Instant paidAt,
        long creditedFen,
        boolean doublePayment) {

    static PaymentEntry of(Payment payment, PartnerView collector) {
        return new PaymentEntry(
                payment.id,
                payment.receiptNumber(),
                payment.transactionNumber,
                payment.amountFen,
                payment.state,
                collector,
                payment.channel,
                payment.tender,
                payment.pointCode,
                payment.paidAt,
                payment.creditedFen,
                payment.doublePayment);
    }
}
