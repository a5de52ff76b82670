package org.hearth.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.payment.CheckoutState;
import org.hearth.payment.CheckoutView;
import org.hearth.payment.PaymentState;
import org.hearth.payment.PaymentView;

/**
 * What became of a checkout, for the page behind its link.
 *
 * @param payment once it is posted, or null
 * @param holder masked
 * @param openUntil the last day to pay what is still owed without being late; null where nothing is
 *     owed, or that day is over
 */
public record PaymentResult(
        CheckoutView checkout,
        PaymentView payment,
        List<ReceiptLine> lines,
        String holder,
        LocalDate openUntil,
        Instant now) {

    private static final Duration IMPATIENT = Duration.ofMinutes(2);

    /** On the account, or given back later. */
    public boolean done() {
        return payment != null && payment.state() != PaymentState.SUSPENSE;
    }

    public boolean failed() {
        return checkout.state() == CheckoutState.FAILED || checkout.state() == CheckoutState.CLOSED;
    }

    /** The payer can still pay at the cashier. */
    public boolean waiting() {
        return checkout.state().unpaid();
    }

    /** Taken, and not on the account yet. */
    public boolean taken() {
        return !done() && !failed() && !waiting();
    }

    public boolean returned() {
        return checkout.state() == CheckoutState.REFUNDED
                || (payment != null && payment.state() == PaymentState.REVERSED);
    }

    /** Whether the account owes nothing after it. */
    public boolean settledAll() {
        return payment.balanceAfterFen() >= 0;
    }

    /** What the gateway took, or is to take, in fen. */
    public long fen() {
        return checkout.paidFen() == null ? checkout.amountFen() : checkout.paidFen();
    }

    public boolean promiseBroken() {
        return now.isAfter(checkout.promisedBy());
    }

    public long minutesPromised() {
        return Duration.between(since(), checkout.promisedBy()).toMinutes();
    }

    public long minutesPassed() {
        return Math.min(Duration.between(since(), now).toMinutes(), minutesPromised());
    }

    /** Whether the page should look again by itself: only as long as news is likely. */
    public boolean worthRefreshing() {
        return (taken() || waiting()) && Duration.between(since(), now).compareTo(IMPATIENT) < 0;
    }

    private Instant since() {
        return checkout.paidAt() == null ? checkout.createdAt() : checkout.paidAt();
    }
}
