package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearth.account.AccountLedger;
import org.hearth.account.LockedAccount;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;

/**
 * The steps of a refund, each a transaction of its own, so that no gateway is called inside one.
 * Locks in the house's order: account, payment, suspense item, refund.
 */
@ApplicationScoped
class RefundRecords {

    private static final int BATCH = 20;

    private final AccountLedger accounts;
    private final PaymentRepository payments;
    private final SuspenseRepository suspense;
    private final RefundRepository refunds;
    private final CheckoutRecords checkouts;
    private final AuditTrail audit;
    private final Clock clock;

    RefundRecords(
            AccountLedger accounts,
            PaymentRepository payments,
            SuspenseRepository suspense,
            RefundRepository refunds,
            CheckoutRecords checkouts,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.payments = payments;
        this.suspense = suspense;
        this.refunds = refunds;
        this.checkouts = checkouts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public long propose(Actor staff, long paymentId, long amountFen, String reason) {
        Instant now = clock.instant();
        Payment payment =
                payments.find(paymentId)
                        .map(found -> payments.lock(found.id))
                        .orElseThrow(Suspense::notFound);
        if (refunds.proposedFor(paymentId)) {
            throw notPossible();
        }
        if (amountFen <= 0) {
            throw notPossible();
        }
        RefundSource source = source(payment, amountFen);
        if (source == RefundSource.SUSPENSE) {
            work(payment, SuspenseState.REFUNDING, now);
        }
        PaymentRefund refund = new PaymentRefund(payment, source, amountFen, reason, staff, now);
        refunds.add(refund);
        audit(staff, refund, null);
        return refund.id;
    }

    /** Money in suspense goes back whole; of a posted payment what no bill has used. */
    private static RefundSource source(Payment payment, long amountFen) {
        return switch (payment.state) {
            case SUSPENSE -> {
                if (amountFen != payment.amountFen) {
                    throw notPossible();
                }
                yield RefundSource.SUSPENSE;
            }
            case POSTED -> {
                if (amountFen > payment.unappliedFen) {
                    throw notPossible();
                }
                yield RefundSource.CREDIT;
            }
            case REVERSED, VOIDED -> throw notPossible();
        };
    }

    /** Takes the money off the books of the account; from here on it is owed to the customer. */
    @Transactional
    public PaymentRefund approve(Actor staff, long refundId) {
        Instant now = clock.instant();
        PaymentRefund found = refunds.byId(refundId).orElseThrow(RefundRecords::notFound);
        LockedAccount account =
                found.accountId == null ? null : accounts.lock(found.accountId.longValue());
        Payment payment = payments.lock(found.paymentId);
        PaymentRefund refund = refunds.lock(refundId);
        RefundStatus before = refund.state;
        refund.approve(staff, now);
        if (source(payment, refund.amountFen) != refund.source) {
            throw notPossible();
        }
        if (refund.source == RefundSource.SUSPENSE) {
            work(payment, SuspenseState.REFUNDED, now);
        } else {
            payment.useCredit(refund.amountFen);
            payments.update(payment);
            accounts.post(account, -refund.amountFen);
        }
        refunds.update(refund);
        audit(staff, refund, before);
        return refund;
    }

    @Transactional
    public void reject(Actor staff, long refundId, String note) {
        Instant now = clock.instant();
        PaymentRefund found = refunds.byId(refundId).orElseThrow(RefundRecords::notFound);
        Payment payment = payments.lock(found.paymentId);
        step(staff, refundId, refund -> refund.reject(staff, note, now));
        if (found.source == RefundSource.SUSPENSE && payment.state == PaymentState.SUSPENSE) {
            work(payment, SuspenseState.OPEN, now);
        }
    }

    /** Marks what finance paid out by hand. */
    @Transactional
    public void paidByHand(Actor staff, long refundId, String reference) {
        PaymentRefund found = refunds.byId(refundId).orElseThrow(RefundRecords::notFound);
        if (found.way == RefundWay.GATEWAY && found.state != RefundStatus.FAILED) {
            throw new BusinessException(DeskError.REFUND_WORKED);
        }
        step(staff, refundId, refund -> refund.paidOut(reference, clock.instant()));
    }

    /** A refund of all that was paid ends the checkout, too. */
    @Transactional
    public void paidByGateway(Payout payout, String reference) {
        step(
                Actor.system("refund"),
                payout.refundId(),
                refund -> refund.paidOut(reference, clock.instant()));
        if (payout.whole()) {
            checkouts.refunded(payout.order());
        }
    }

    @Transactional
    public void failed(long refundId) {
        step(Actor.system("refund"), refundId, PaymentRefund::failed);
    }

    @Transactional
    public List<Long> due() {
        return refunds.due(clock.instant(), BATCH);
    }

    /** Takes a due refund for paying out, with its payment; empty when another was faster. */
    @Transactional
    public Optional<Payout> take(long refundId) {
        Instant now = clock.instant();
        PaymentRefund refund = refunds.lock(refundId);
        if (!refund.due(now)) {
            return Optional.empty();
        }
        refund.trying(now);
        refunds.update(refund);
        Payment payment = payments.find(refund.paymentId).orElseThrow();
        return Optional.of(
                new Payout(
                        refund.id,
                        payment.transactionNumber,
                        refund.amountFen,
                        refund.amountFen == payment.amountFen));
    }

    /**
     * What a gateway is to give back.
     *
     * @param order the gateway's order, which is the checkout's and the payment's number
     */
    record Payout(long refundId, String order, long amountFen, boolean whole) {}

    private void step(Actor actor, long refundId, Consumer<PaymentRefund> change) {
        PaymentRefund refund = refunds.lock(refundId);
        RefundStatus before = refund.state;
        change.accept(refund);
        refunds.update(refund);
        audit(actor, refund, before);
    }

    private void work(Payment payment, SuspenseState next, Instant now) {
        SuspenseItem item = suspense.lock(payment.id).orElseThrow(Suspense::notFound);
        item.become(next, now);
        suspense.update(item);
    }

    private void audit(Actor actor, PaymentRefund refund, RefundStatus before) {
        audit.transition(
                actor,
                "refund." + refund.state.name().toLowerCase(Locale.ROOT),
                "refund",
                refund.id,
                refund.accountId,
                before,
                refund.state);
    }

    static BusinessException notFound() {
        return new BusinessException(DeskError.REFUND_NOT_FOUND);
    }

    private static BusinessException notPossible() {
        return new BusinessException(DeskError.REFUND_NOT_POSSIBLE);
    }
}
