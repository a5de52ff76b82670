package org.hearth.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.payment.Channel;
import org.hearth.payment.CollectPayment;
import org.hearth.payment.PaymentError;
import org.hearth.payment.PaymentState;
import org.hearth.payment.PaymentView;
import org.hearth.payment.Payments;
import org.hearth.payment.Tender;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.jboss.logging.Logger;

/**
 * Books money that only the partner had, through the payment room's door and by its own number, so
 * that however often it is tried it is booked once.
 */
@ApplicationScoped
class LateBookings {

    private static final Logger LOG = Logger.getLogger(LateBookings.class);

    /** Holds a space, which no key of a partner does. */
    private static final String KEY = "file ";

    private final Payments payments;

    LateBookings(Payments payments) {
        this.payments = payments;
    }

    /**
     * What was made of a line; empty where it can only be told later.
     *
     * @param again whether an earlier try failed for no reason of business: then it is left to
     *     finance, so that one line never holds up the rest
     */
    Optional<Booked> book(
            long partnerId, LocalDate businessDate, ReconciliationLine line, boolean again) {
        try {
            return Optional.of(
                    booked(line, payments.collect(order(partnerId, businessDate, line)).payment()));
        } catch (BusinessException refusal) {
            return refused(partnerId, line, refusal);
        } catch (RuntimeException fault) {
            LOG.errorf(
                    fault,
                    "Line %d of reconciliation %d was not booked",
                    (Integer) line.lineNo,
                    (Long) line.reconciliationId);
            return again ? Optional.of(Booked.refused(line)) : Optional.empty();
        }
    }

    private Optional<Booked> refused(
            long partnerId, ReconciliationLine line, BusinessException refusal) {
        if (refusal.code() == PaymentError.PAYMENT_IN_PROGRESS
                || refusal.code() == RequestError.UNAVAILABLE) {
            return Optional.empty();
        }
        if (refusal.code() == PaymentError.IDEMPOTENCY_MISMATCH) {
            // the partner sent the payment itself while its file was judged
            return payments.byTransactionNumber(partnerId, line.transactionNumber)
                    .map(payment -> booked(line, payment))
                    .or(() -> Optional.of(Booked.refused(line)));
        }
        return Optional.of(Booked.refused(line));
    }

    private static Booked booked(ReconciliationLine line, PaymentView payment) {
        return new Booked(
                line.lineNo,
                payment.state() == PaymentState.SUSPENSE
                        ? LateBooking.SUSPENSE
                        : LateBooking.POSTED,
                payment.paymentId(),
                payment.amountFen(),
                payment.businessDate());
    }

    private static CollectPayment order(
            long partnerId, LocalDate businessDate, ReconciliationLine line) {
        return new CollectPayment(
                partnerId,
                Actor.system("reconciliation"),
                KEY + line.transactionNumber,
                line.transactionNumber,
                line.accountNumber,
                line.amountFen,
                businessDate,
                line.occurredAt,
                Channel.PARTNER_FILE,
                Tender.NOT_STATED,
                null,
                null,
                null,
                null);
    }

    /**
     * The outcome for a line.
     *
     * @param paymentId null where it was refused
     */
    record Booked(int lineNo, LateBooking booking, Long paymentId, long fen, LocalDate date) {

        static Booked refused(ReconciliationLine line) {
            return new Booked(line.lineNo, LateBooking.REFUSED, null, 0, null);
        }
    }
}
