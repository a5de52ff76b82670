package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearth.account.AccountLedger;
import org.hearth.account.LockedAccount;
import org.hearth.billing.ReopenedBill;
import org.hearth.partner.Partners;
import org.hearth.partner.SignatureEvidence;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.database.Writes;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.idempotency.IdempotencyRecords;
import org.hearth.platform.outbox.Outbox;
import org.hearth.platform.time.UtilityClock;

/**
 * Takes one payment back in one transaction: account lock, bills, balance, payment, reversal,
 * idempotency record, audit entry, outbox event. A reversal and its payment that are under way at
 * once meet at the unique key of the payment's number: one of them waits, fails, and is done again.
 */
@ApplicationScoped
class Reversing {

    private final AccountLedger accounts;
    private final Reopening reopening;
    private final CreditUse credit;
    private final Partners partners;
    private final PaymentRepository payments;
    private final ReversalRepository reversals;
    private final SuspenseRepository suspense;
    private final IdempotencyRecords answers;
    private final SignatureEvidence evidence;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Writes writes;
    private final Clock clock;

    Reversing(
            AccountLedger accounts,
            Reopening reopening,
            CreditUse credit,
            Partners partners,
            PaymentRepository payments,
            ReversalRepository reversals,
            SuspenseRepository suspense,
            IdempotencyRecords answers,
            SignatureEvidence evidence,
            AuditTrail audit,
            Outbox outbox,
            Writes writes,
            Clock clock) {
        this.accounts = accounts;
        this.reopening = reopening;
        this.credit = credit;
        this.partners = partners;
        this.payments = payments;
        this.reversals = reversals;
        this.suspense = suspense;
        this.answers = answers;
        this.evidence = evidence;
        this.audit = audit;
        this.outbox = outbox;
        this.writes = writes;
        this.clock = clock;
    }

    @Transactional
    ReversalView reverse(ReversePayment order) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ReversalView view =
                payments.numbered(order.partnerId(), order.originalTransactionNumber())
                        .map(payment -> takeBack(order, payment, now))
                        .orElseGet(() -> bar(order, now));
        writes.send();
        return view;
    }

    private ReversalView bar(ReversePayment order, Instant now) {
        LocalDate bookedOn = openDate(order, now);
        payments.add(Payment.voided(order, bookedOn, now), List.of());
        Reversal reversal = Reversal.ofNothing(order, bookedOn, now);
        ReversalView view = keep(order, reversal, List.of());
        audit.transition(
                order.actor(), "payment.void", "reversal", reversal.id, null, null, reversal.state);
        return view;
    }

    private LocalDate openDate(ReversePayment order, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, UtilityClock.ZONE);
        return BusinessDates.bookedOn(
                today, today, partners.closedThrough(order.partnerId()).orElse(null));
    }

    private ReversalView takeBack(ReversePayment order, Payment found, Instant now) {
        LockedAccount account =
                found.accountId == null ? null : accounts.lock(found.accountId.longValue());
        Payment payment = payments.lock(found.id);
        if (!Objects.equals(payment.accountId, found.accountId)) {
            throw new BusinessException(PaymentError.PAYMENT_IN_PROGRESS, Map.of("retryAfter", 1));
        }
        LocalDate bookedOn = bookedOn(order, payment, now);
        PaymentState before = payment.state;
        ReversalView view =
                before == PaymentState.SUSPENSE
                        ? takeFromSuspense(order, account, payment, bookedOn, now)
                        : takeFromAccount(order, account, payment, bookedOn, now);
        audit.transition(
                order.actor(),
                "payment.reverse",
                "payment",
                payment.id,
                payment.accountId,
                before,
                payment.state);
        outbox.publish("payment.reversed", order.partnerId(), payment.id, payment.accountId, view);
        return view;
    }

    /** A payment of today stays on its own date, which may be one that today's was moved to. */
    private LocalDate bookedOn(ReversePayment order, Payment payment, Instant now) {
        if (payment.state == PaymentState.REVERSED || payment.state == PaymentState.VOIDED) {
            throw new BusinessException(PaymentError.ALREADY_REVERSED);
        }
        if (order.amountFen() != payment.amountFen) {
            throw new BusinessException(PaymentError.AMOUNT_NOT_ALLOWED);
        }
        LocalDate open = openDate(order, now);
        if (!payment.businessDate.isBefore(open)) {
            return payment.businessDate;
        }
        if (order.kind() == ReversalKind.REVERSAL) {
            throw new BusinessException(PaymentError.REVERSAL_WINDOW_CLOSED);
        }
        return open;
    }

    private ReversalView takeFromSuspense(
            ReversePayment order,
            LockedAccount account,
            Payment payment,
            LocalDate bookedOn,
            Instant now) {
        SuspenseItem item = suspense.lock(payment.id).orElseThrow();
        if (item.state == SuspenseState.REFUNDED) {
            throw new BusinessException(PaymentError.REVERSAL_WINDOW_CLOSED);
        }
        item.become(SuspenseState.REVERSED, now);
        suspense.update(item);
        payment.reverse();
        payments.update(payment);
        Reversal reversal = Reversal.ofSuspense(order, payment, bookedOn, now);
        if (account != null) {
            reversal.leaves(account.balanceFen());
        }
        return keep(order, reversal, List.of());
    }

    private ReversalView takeFromAccount(
            ReversePayment order,
            LockedAccount account,
            Payment payment,
            LocalDate bookedOn,
            Instant now) {
        List<ReopenedBill> reopened = reopening.reopen(account, payment);
        long released = reopened.stream().mapToLong(ReopenedBill::lateFeeReleasedFen).sum();
        payment.reverse();
        payments.update(payment);
        long charged = credit.settle(account, now);
        Reversal reversal = Reversal.ofPosted(order, payment, reopened, bookedOn, now);
        reversal.leaves(accounts.post(account, released - charged - payment.amountFen));
        return keep(
                order,
                reversal,
                reopened.stream()
                        .map(b -> new AllocationView(b.billId(), b.amountFen(), b.lateFeeFen()))
                        .toList());
    }

    private ReversalView keep(
            ReversePayment order, Reversal reversal, List<AllocationView> reopened) {
        reversals.add(reversal);
        ReversalView view = reversal.view(reopened);
        answers.store(
                order.partnerId(), order.idempotencyKey(), order.fingerprint(), reversal.id, view);
        evidence.keepFor(reversal.id);
        return view;
    }
}
