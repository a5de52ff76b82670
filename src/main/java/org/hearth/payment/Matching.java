package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearth.account.AccountError;
import org.hearth.account.AccountLedger;
import org.hearth.account.AccountStatus;
import org.hearth.account.LockedAccount;
import org.hearth.billing.OpenBills;
import org.hearth.billing.SettledBill;
import org.hearth.billing.Settlements;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.outbox.Outbox;

/**
 * Posts a payment in suspense to the account that finance found, in one transaction: account lock,
 * payment, item, bills, balance, audit entry, outbox event.
 */
@ApplicationScoped
class Matching {

    private final AccountLedger accounts;
    private final Settlements settlements;
    private final PaymentRepository payments;
    private final SuspenseRepository suspense;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    Matching(
            AccountLedger accounts,
            Settlements settlements,
            PaymentRepository payments,
            SuspenseRepository suspense,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.accounts = accounts;
        this.settlements = settlements;
        this.payments = payments;
        this.suspense = suspense;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    void match(Actor staff, long paymentId, String accountNumber) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LockedAccount account =
                accounts.lock(accountNumber)
                        .filter(found -> found.status() != AccountStatus.CLOSED)
                        .orElseThrow(() -> new BusinessException(AccountError.ACCOUNT_NOT_FOUND));
        if (!account.meterType().collectableRemotely()) {
            throw new BusinessException(PaymentError.METER_NOT_SUPPORTED);
        }
        SuspenseItem item = suspense.byId(paymentId).orElseThrow(Suspense::notFound);
        Payment payment = payments.lock(item.paymentId);
        item = suspense.lock(paymentId).orElseThrow();
        item.become(SuspenseState.MATCHED, now);
        suspense.update(item);
        List<Allocation> allocations = apply(account, payment, now);
        payments.update(payment);
        allocations.forEach(payments::apply);
        audit.transition(
                staff,
                "suspense.match",
                "payment",
                payment.id,
                payment.accountId,
                PaymentState.SUSPENSE,
                payment.state);
        outbox.publish(
                "payment.posted",
                payment.partnerId,
                payment.id,
                payment.accountId,
                payment.view(allocations.stream().map(Allocation::view).toList()));
    }

    private List<Allocation> apply(LockedAccount account, Payment payment, Instant now) {
        OpenBills open = settlements.openBills(account, payment.paidOn());
        CollectionRules rules = CollectionRules.of(account.accountClass(), payment.channel);
        if (!rules.allowTaken(payment.amountFen, open.totalDueFen())) {
            throw new BusinessException(PaymentError.AMOUNT_NOT_ALLOWED);
        }
        List<SettledBill> settled = settlements.settle(open, payment.amountFen);
        long applied = settled.stream().mapToLong(SettledBill::totalFen).sum();
        long charged = settled.stream().mapToLong(SettledBill::lateFeeChargedFen).sum();
        payment.match(
                account.accountId(),
                payment.amountFen - applied,
                accounts.post(account, payment.amountFen - charged));
        return settled.stream()
                .filter(part -> part.totalFen() > 0)
                .map(part -> Allocation.later(payment, part, now))
                .toList();
    }
}
