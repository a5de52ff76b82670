package org.hearth.payment;

import java.time.Instant;
import org.hearth.payment.gateway.PaymentMethod;

/**
 * A checkout as whoever has its link may see it.
 *
 * @param id the unguessable public id
 * @param amountFen fen asked
 * @param paidFen fen taken by the gateway, or null
 * @param failure why nothing was taken, or null
 * @param cashierUrl the page where the payer pays, or null
 * @param cashierCode the code that the payer scans instead, or null
 * @param promisedBy when the outcome is known at the latest
 */
public record CheckoutView(
        String id,
        String accountNumber,
        PaymentMethod method,
        long amountFen,
        Long paidFen,
        CheckoutState state,
        CheckoutFailure failure,
        String cashierUrl,
        String cashierCode,
        Instant createdAt,
        Instant paidAt,
        Instant promisedBy) {

    static CheckoutView of(Checkout checkout) {
        Instant from = checkout.paidAt == null ? checkout.createdAt : checkout.paidAt;
        return new CheckoutView(
                checkout.publicId,
                checkout.accountNumber,
                checkout.method,
                checkout.amountFen,
                checkout.paidFen,
                checkout.state,
                checkout.failure,
                checkout.cashierUrl,
                checkout.cashierCode,
                checkout.createdAt,
                checkout.paidAt,
                from.plus(Checkout.PROMISE));
    }

    /** Whether there is a cashier that still takes the money. */
    public boolean atCashier() {
        return state.unpaid() && (cashierUrl != null || cashierCode != null);
    }
}
