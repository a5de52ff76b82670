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
    private final IdempotencyRecords answers;

    Replays(PaymentRepository payments, IdempotencyRecords answers) {
        this.payments = payments;
        this.answers = answers;
    }

    /**
     * The answer kept under the request's key, else under its transaction number.
     *
     * @throws BusinessException IDEMPOTENCY_MISMATCH where key or number went with another request
     */
    @Transactional
    Optional<PaymentView> find(CollectPayment order) {
        Optional<StoredAnswer<PaymentView>> byKey =
                answers.byKey(order.partnerId(), order.idempotencyKey(), PaymentView.class);
        if (byKey.isPresent()) {
            return Optional.of(sameRequest(order, byKey.get()));
        }
        return payments.byTransactionNumber(order.partnerId(), order.transactionNumber())
                .map(payment -> sameRequest(order, answerOf(payment)));
    }

    private StoredAnswer<PaymentView> answerOf(Payment payment) {
        return answers.bySubject(payment.id, PaymentView.class).orElseThrow(Replays::mismatch);
    }

    private static PaymentView sameRequest(CollectPayment order, StoredAnswer<PaymentView> stored) {
        if (!stored.answers(order.fingerprint())) {
            throw mismatch();
        }
        return stored.answer();
    }

    private static BusinessException mismatch() {
        return new BusinessException(PaymentError.IDEMPOTENCY_MISMATCH);
    }
}
