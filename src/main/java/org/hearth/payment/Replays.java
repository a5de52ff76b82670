package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.idempotency.IdempotencyRecords;
import org.hearth.platform.idempotency.StoredAnswer;

/** Finds the answer that a request was given before (partner-api.md, Rules of payment, 1). */
@ApplicationScoped
class Replays {

    private final PaymentRepository payments;
    private final ReversalRepository reversals;
    private final NamedByBook namedByBook;
    private final IdempotencyRecords answers;

    Replays(
            PaymentRepository payments,
            ReversalRepository reversals,
            NamedByBook namedByBook,
            IdempotencyRecords answers) {
        this.payments = payments;
        this.reversals = reversals;
        this.namedByBook = namedByBook;
        this.answers = answers;
    }

    /**
     * The answer kept under the request's key, else under its transaction number. What a book of
     * the day named before its terminal sent it is counted now.
     *
     * @throws BusinessException IDEMPOTENCY_MISMATCH where key or number went with another request,
     *     PAYMENT_VOIDED where the number was reversed before it came
     */
    @Transactional
    Optional<PaymentView> of(CollectPayment order) {
        return byKey(
                        order.partnerId(),
                        order.idempotencyKey(),
                        order.fingerprint(),
                        PaymentView.class)
                .or(
                        () ->
                                payments.numbered(order.partnerId(), order.transactionNumber())
                                        .map(Replays::unlessVoided)
                                        .map(payment -> numbered(payment, order)));
    }

    /**
     * As for payments.
     *
     * @throws BusinessException IDEMPOTENCY_MISMATCH where key or number went with another request
     */
    @Transactional
    Optional<ReversalView> of(ReversePayment order) {
        return byKey(
                        order.partnerId(),
                        order.idempotencyKey(),
                        order.fingerprint(),
                        ReversalView.class)
                .or(
                        () ->
                                reversals
                                        .byTransactionNumber(
                                                order.partnerId(), order.transactionNumber())
                                        .map(
                                                reversal ->
                                                        bySubject(
                                                                reversal.id,
                                                                order.fingerprint(),
                                                                ReversalView.class)));
    }

    private PaymentView numbered(Payment payment, CollectPayment order) {
        return NamedByBook.isSame(payment, order)
                ? namedByBook.counted(order, payment.id)
                : bySubject(payment.id, order.fingerprint(), PaymentView.class);
    }

    private static Payment unlessVoided(Payment payment) {
        if (payment.state == PaymentState.VOIDED) {
            throw new BusinessException(PaymentError.PAYMENT_VOIDED);
        }
        return payment;
    }

    private <T> Optional<T> byKey(long partnerId, String key, byte[] fingerprint, Class<T> type) {
        return answers.byKey(partnerId, key, type).map(stored -> sameRequest(stored, fingerprint));
    }

    private <T> T bySubject(long subjectId, byte[] fingerprint, Class<T> type) {
        return answers.bySubject(subjectId, type)
                .map(stored -> sameRequest(stored, fingerprint))
                .orElseThrow(Replays::mismatch);
    }

    private static <T> T sameRequest(StoredAnswer<T> stored, byte[] fingerprint) {
        if (!stored.answers(fingerprint)) {
            throw mismatch();
        }
        return stored.answer();
    }

    private static BusinessException mismatch() {
        return new BusinessException(PaymentError.IDEMPOTENCY_MISMATCH);
    }
}
