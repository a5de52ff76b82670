package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.account.AccountError;
import org.hearth.account.AccountLedger;
import org.hearth.account.AccountStatus;
import org.hearth.account.LockedAccount;
import org.hearth.billing.AccountUnderLock;
import org.hearth.billing.OpenBills;
import org.hearth.billing.SettledBill;
import org.hearth.billing.Settlements;
import org.hearth.partner.Partners;
import org.hearth.partner.SignatureEvidence;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.database.Writes;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.idempotency.IdempotencyRecords;
import org.hearth.platform.outbox.Outbox;
import org.hearth.platform.time.UtilityClock;

/**
 * Books one payment in one transaction: account lock, bills, balance, payment with its allocations,
 * idempotency record, audit entry, outbox event.
 */
@ApplicationScoped
class Posting {

    /** How far back a payment through somebody else may explain this one (rule 5). */
    private static final Duration DOUBLE_PAYMENT_WINDOW = Duration.ofDays(7);

    private final AccountLedger accounts;
    private final Settlements settlements;
    private final Partners partners;
    private final CollectorReach reach;
    private final PaymentTerminals terminals;
    private final Quotes quotes;
    private final PaymentRepository payments;
    private final SuspenseRepository suspense;
    private final IdempotencyRecords answers;
    private final SignatureEvidence evidence;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Writes writes;
    private final Clock clock;

    Posting(
            AccountLedger accounts,
            Settlements settlements,
            Partners partners,
            CollectorReach reach,
            PaymentTerminals terminals,
            Quotes quotes,
            PaymentRepository payments,
            SuspenseRepository suspense,
            IdempotencyRecords answers,
            SignatureEvidence evidence,
            AuditTrail audit,
            Outbox outbox,
            Writes writes,
            Clock clock) {
        this.accounts = accounts;
        this.settlements = settlements;
        this.partners = partners;
        this.reach = reach;
        this.terminals = terminals;
        this.quotes = quotes;
        this.payments = payments;
        this.suspense = suspense;
        this.answers = answers;
        this.evidence = evidence;
        this.audit = audit;
        this.outbox = outbox;
        this.writes = writes;
        this.clock = clock;
    }

    @Transactional
    PaymentView post(CollectPayment order) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean atTerminal = terminals.made(order);
        AccountUnderLock locked = reached(order);
        LocalDate closedThrough = partners.closedThrough(order.partnerId()).orElse(null);
        LocalDate today = LocalDate.ofInstant(now, UtilityClock.ZONE);
        LocalDate bookedOn = bookedOn(order, atTerminal, today, closedThrough);
        PaymentView view = book(order, atTerminal, locked, bookedOn, now);
        answers.store(
                order.partnerId(),
                order.idempotencyKey(),
                order.fingerprint(),
                view.paymentId(),
                view);
        writes.send();
        return view;
    }

    /**
     * As {@link #post}, for many of one collector and without answers to keep; the writes leave
     * with the transaction.
     *
     * @param orders by the ids of their accounts, which the caller holds: two of one account would
     *     not see each other
     * @param cameOn the day the collector sent them
     */
    @Transactional
    List<PaymentView> bookAll(long partnerId, Map<Long, CollectPayment> orders, LocalDate cameOn) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<Long, AccountUnderLock> held = settlements.held(orders.keySet());
        LocalDate closedThrough = partners.closedThrough(partnerId).orElse(null);
        List<PaymentView> booked = new ArrayList<>();
        orders.forEach(
                (account, order) -> {
                    if (order.partnerId() != partnerId) {
                        throw new IllegalArgumentException("Another collector's order");
                    }
                    LocalDate bookedOn = bookedOn(order, false, cameOn, closedThrough);
                    AccountUnderLock locked = reaches(order) ? held.get(account) : null;
                    booked.add(book(order, false, locked, bookedOn, now));
                });
        return booked;
    }

    private PaymentView book(
            CollectPayment order,
            boolean atTerminal,
            AccountUnderLock locked,
            LocalDate bookedOn,
            Instant now) {
        Payment payment = new Payment(order, bookedOn, now);
        if (atTerminal) {
            payment.counted(terminals.count(order, payment.id, now));
        }
        List<Allocation> allocations = apply(order, locked, payment, now);
        PaymentView view = payment.view(allocations.stream().map(Allocation::view).toList());
        payments.add(payment, allocations);
        if (payment.state == PaymentState.SUSPENSE) {
            suspense.add(new SuspenseItem(payment));
        }
        evidence.keepFor(payment.id);
        audit.transition(
                order.actor(),
                "payment.collect",
                "payment",
                payment.id,
                payment.accountId,
                null,
                payment.state);
        outbox.publish(
                payment.state == PaymentState.POSTED ? "payment.posted" : "payment.suspended",
                order.partnerId(),
                payment.id,
                payment.accountId,
                view);
        return view;
    }

    /** Null where there is no such account, or none for this collector. */
    private AccountUnderLock reached(CollectPayment order) {
        return reaches(order) ? settlements.lock(order.accountNumber()).orElse(null) : null;
    }

    private boolean reaches(CollectPayment order) {
        return reach.reaches(order.partnerId(), order.accountNumber());
    }

    private static LocalDate bookedOn(
            CollectPayment order, boolean atTerminal, LocalDate today, LocalDate closedThrough) {
        if (order.channel() == Channel.PARTNER_FILE) {
            return BusinessDates.bookedLate(order.businessDate(), closedThrough);
        }
        return atTerminal
                ? BusinessDates.keptOffline(order.businessDate(), today, closedThrough)
                : BusinessDates.bookedOn(order.businessDate(), today, closedThrough);
    }

    private List<Allocation> apply(
            CollectPayment order, AccountUnderLock locked, Payment payment, Instant now) {
        boolean taken = order.alreadyTaken(now);
        if (locked == null) {
            return suspendOrRefuse(
                    taken,
                    payment,
                    SuspenseReason.NO_SUCH_ACCOUNT,
                    null,
                    new BusinessException(AccountError.ACCOUNT_NOT_FOUND));
        }
        LockedAccount account = locked.account();
        if (payment.hold() != null) {
            payment.suspend(payment.hold(), account.accountId(), account.balanceFen());
            return List.of();
        }
        if (!account.meterType().collectableRemotely()) {
            return suspendOrRefuse(
                    !order.channel().ofPartners() || payment.fromTerminal() && taken,
                    payment,
                    SuspenseReason.METER_NOT_SUPPORTED,
                    account,
                    new BusinessException(PaymentError.METER_NOT_SUPPORTED));
        }
        if (account.status() == AccountStatus.CLOSED) {
            return suspendOrRefuse(
                    taken,
                    payment,
                    SuspenseReason.ACCOUNT_CLOSED,
                    account,
                    new BusinessException(AccountError.ACCOUNT_NOT_FOUND));
        }
        OpenBills open = locked.openBills(order.paidOn(now));
        long dueFen = open.totalDueFen();
        boolean changed = order.quoteId() != null && !quoteHolds(order, dueFen);
        if (changed && !taken) {
            throw new BusinessException(PaymentError.BILL_CHANGED, Map.of("totalDue", dueFen));
        }
        CollectionRules rules = CollectionRules.of(account.accountClass(), order.channel());
        boolean fits =
                taken
                        ? rules.allowTaken(order.amountFen(), dueFen)
                        : rules.allow(order.amountFen(), dueFen);
        if (!fits) {
            return suspendOrRefuse(
                    taken,
                    payment,
                    SuspenseReason.AMOUNT_NOT_ALLOWED,
                    account,
                    new BusinessException(PaymentError.AMOUNT_NOT_ALLOWED));
        }
        return settle(order, account, open, payment, changed);
    }

    private boolean quoteHolds(CollectPayment order, long dueFen) {
        return quotes.holds(order.quoteId(), order.partnerId(), order.accountNumber(), dueFen);
    }

    /** Taken money is booked even where it cannot be applied; other money is refused. */
    private static List<Allocation> suspendOrRefuse(
            boolean taken,
            Payment payment,
            SuspenseReason reason,
            LockedAccount account,
            BusinessException refusal) {
        if (!taken) {
            throw refusal;
        }
        payment.suspend(
                reason,
                account == null ? null : account.accountId(),
                account == null ? 0 : account.balanceFen());
        return List.of();
    }

    private List<Allocation> settle(
            CollectPayment order,
            LockedAccount account,
            OpenBills open,
            Payment payment,
            boolean changed) {
        List<SettledBill> settled = settlements.settle(open, order.amountFen());
        long applied = settled.stream().mapToLong(SettledBill::totalFen).sum();
        long charged = settled.stream().mapToLong(SettledBill::lateFeeChargedFen).sum();
        long credited = order.amountFen() - applied;
        long balance = accounts.post(account, order.amountFen() - charged);
        payment.post(
                account.accountId(),
                credited,
                balance,
                credited > 0 && paidTwice(order, account, payment, changed));
        return settled.stream()
                .filter(part -> part.totalFen() > 0)
                .map(part -> new Allocation(payment, part))
                .toList();
    }

    /** Meant for bills that somebody else settled: by its quote, or by its amount (rule 5). */
    private boolean paidTwice(
            CollectPayment order, LockedAccount account, Payment payment, boolean changed) {
        return payments.settledElsewhere(
                account.accountId(),
                order.partnerId(),
                changed ? null : (Long) order.amountFen(),
                payment.receivedAt.minus(DOUBLE_PAYMENT_WINDOW));
    }
}
