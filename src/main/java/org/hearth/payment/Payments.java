package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.platform.error.BusinessException;

/** The door to payments (partner-api.md, Rules of payment). */
@ApplicationScoped
public class Payments {

    private final Posting posting;
    private final PaymentRepository payments;
    private final Replays replays;

    Payments(Posting posting, PaymentRepository payments, Replays replays) {
        this.posting = posting;
        this.payments = payments;
        this.replays = replays;
    }

    /**
     * Books a payment, once: the same request again gets the same answer, whatever happened in
     * between.
     *
     * @throws BusinessException with the codes of {@link PaymentError}, or ACCOUNT_NOT_FOUND
     */
    public Collected collect(CollectPayment order) {
        return OnceOnly.answer(
                () -> new Collected(posting.post(order), false),
                () -> replays.of(order).map(payment -> new Collected(payment, true)));
    }

    /**
     * Books payments of one collector within the caller's transaction, which is tried again as a
     * whole where it fails. No answer is kept: whoever calls knows by rows of its own that it did.
     *
     * @param orders by the ids of their accounts, which the caller holds
     * @param cameOn the day the collector sent them, by which their business date is judged
     * @throws BusinessException with the codes of {@link PaymentError}
     * @throws IllegalArgumentException for an order of another collector
     */
    @Transactional(TxType.MANDATORY)
    public List<PaymentView> bookAll(
            long partnerId, Map<Long, CollectPayment> orders, LocalDate cameOn) {
        return posting.bookAll(partnerId, orders, cameOn);
    }

    /**
     * For whoever books in several steps, ahead of the first.
     *
     * @param cameOn the day the collector sent its payments
     * @throws BusinessException BUSINESS_DATE_NOT_ALLOWED unless that day or the one before is
     *     asked
     */
    public static void expectBusinessDate(LocalDate asked, LocalDate cameOn) {
        BusinessDates.bookedOn(asked, cameOn, null);
    }

    /**
     * A collector's own payment as it is now.
     *
     * @throws BusinessException PAYMENT_NOT_FOUND for an unknown and a foreign one alike
     */
    @Transactional
    public PaymentView byId(long partnerId, long paymentId) {
        return payments.byId(partnerId, paymentId).map(this::view).orElseThrow(Payments::notFound);
    }

    /** The payment a collector knows by its own number; how it learns the outcome (rule 11). */
    @Transactional
    public Optional<PaymentView> byTransactionNumber(long partnerId, String transactionNumber) {
        return payments.byTransactionNumber(partnerId, transactionNumber).map(this::view);
    }

    /**
     * A collector's payments of a business date, in the order they came.
     *
     * @param afterId the last payment of the page before, or 0
     */
    @Transactional
    public List<PaymentView> ofBusinessDate(
            long partnerId, LocalDate date, long afterId, int limit) {
        return payments.views(payments.ofBusinessDate(partnerId, date, afterId, limit));
    }

    /**
     * An account's payments, newest first; the caller has checked who asks.
     *
     * @param beforeId the last payment of the page before, or {@link Long#MAX_VALUE}
     */
    @Transactional
    public List<PaymentView> ofAccount(long accountId, long beforeId, int limit) {
        return payments.views(payments.ofAccount(accountId, beforeId, limit));
    }

    private PaymentView view(Payment payment) {
        return payments.views(List.of(payment)).get(0);
    }

    private static BusinessException notFound() {
        return new BusinessException(PaymentError.PAYMENT_NOT_FOUND);
    }
}
