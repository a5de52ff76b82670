package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hearth.partner.Partners;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;

/**
 * The door to refunds (退款): one of finance proposes, another approves, and the money goes back the
 * way it came (domain.md, Payments). Money that paid a bill is none until the bill gives it up.
 */
@ApplicationScoped
public class Refunds {

    private final RefundRecords records;
    private final RefundPayout payout;
    private final RefundRepository refunds;
    private final PaymentRepository payments;
    private final Partners partners;

    Refunds(
            RefundRecords records,
            RefundPayout payout,
            RefundRepository refunds,
            PaymentRepository payments,
            Partners partners) {
        this.records = records;
        this.payout = payout;
        this.refunds = refunds;
        this.payments = payments;
        this.partners = partners;
    }

    /** Refunds in a state, newest first. */
    @Transactional
    public List<RefundView> list(RefundStatus state, long beforeId, int limit) {
        return refunds.in(state, beforeId, limit).stream().map(this::view).toList();
    }

    /**
     * @throws BusinessException REFUND_NOT_FOUND
     */
    @Transactional
    public RefundView find(long refundId) {
        return refunds.byId(refundId).map(this::view).orElseThrow(RefundRecords::notFound);
    }

    /**
     * How much of a payment can be given back.
     *
     * @throws BusinessException PAYMENT_NOT_FOUND
     */
    @Transactional
    public RefundablePayment refundable(long paymentId) {
        Payment payment = payments.find(paymentId).orElseThrow(Suspense::notFound);
        long refundable =
                switch (payment.state) {
                    case POSTED -> payment.unappliedFen;
                    case SUSPENSE -> payment.amountFen;
                    case REVERSED, VOIDED -> 0;
                };
        return new RefundablePayment(
                payment.id,
                payment.receiptNumber(),
                payment.accountNumber,
                payment.amountFen,
                refundable,
                payment.paidAt);
    }

    /**
     * @param amountFen all of a payment in suspense; of a posted one at most its unused credit
     * @return the refund's id
     * @throws BusinessException REFUND_NOT_POSSIBLE, SUSPENSE_WORKED, PAYMENT_NOT_FOUND
     */
    public long propose(Actor staff, long paymentId, long amountFen, String reason) {
        return records.propose(staff, paymentId, amountFen, reason);
    }

    /**
     * Takes the money off the account, and sends it where a gateway took it.
     *
     * @throws BusinessException REFUND_SECOND_PERSON for who proposed it, REFUND_WORKED,
     *     REFUND_NOT_POSSIBLE where the credit was used meanwhile, REFUND_NOT_FOUND
     */
    public void approve(Actor staff, long refundId) {
        PaymentRefund approved = records.approve(staff, refundId);
        if (approved.way == RefundWay.GATEWAY) {
            payout.payOut(refundId);
        }
    }

    /**
     * @throws BusinessException REFUND_WORKED, REFUND_NOT_FOUND
     */
    public void reject(Actor staff, long refundId, String note) {
        records.reject(staff, refundId, note);
    }

    /**
     * Marks money as paid out by hand.
     *
     * @param reference of the transfer or the cash slip
     * @throws BusinessException REFUND_WORKED, REFUND_NOT_FOUND
     */
    public void paidOut(Actor staff, long refundId, String reference) {
        records.paidByHand(staff, refundId, reference);
    }

    private RefundView view(PaymentRefund refund) {
        Payment payment = payments.find(refund.paymentId).orElseThrow();
        return new RefundView(
                refund.id,
                refund.paymentId,
                payment.receiptNumber(),
                payment.transactionNumber,
                payment.accountNumber,
                partners.byId(refund.partnerId).orElseThrow(),
                refund.amountFen,
                refund.source,
                refund.way,
                refund.state,
                refund.reason,
                Actor.parse(refund.proposedBy).id(),
                refund.proposedAt,
                refund.decidedBy == null ? null : Actor.parse(refund.decidedBy).id(),
                refund.decidedAt,
                refund.note,
                refund.payoutReference,
                refund.paidOutAt);
    }
}
