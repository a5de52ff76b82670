package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.account.LockedAccount;
import org.hearth.billing.OpenBills;
import org.hearth.billing.SettledBill;
import org.hearth.billing.Settlements;
import org.hearth.platform.time.UtilityClock;

/** Settles open bills with credit that waits: nobody owes and is owed at once (domain.md). */
@ApplicationScoped
class CreditUse {

    private final Settlements settlements;
    private final PaymentRepository payments;

    CreditUse(Settlements settlements, PaymentRepository payments) {
        this.settlements = settlements;
        this.payments = payments;
    }

    /**
     * Applies the credit of a locked account, oldest first.
     *
     * @return late fee charged by it, which the account owes now, in fen
     */
    long settle(LockedAccount account, Instant now) {
        List<Payment> waiting = payments.withCredit(account.accountId());
        if (waiting.isEmpty()) {
            return 0;
        }
        OpenBills open =
                settlements.openBills(account, LocalDate.ofInstant(now, UtilityClock.ZONE));
        long charged = 0;
        for (Payment payment : waiting) {
            List<SettledBill> settled = settlements.settle(open, payment.unappliedFen);
            for (SettledBill part : settled) {
                charged += part.lateFeeChargedFen();
                if (part.totalFen() > 0) {
                    payments.apply(Allocation.later(payment, part, now));
                    payment.useCredit(part.totalFen());
                }
            }
            payments.update(payment);
        }
        return charged;
    }
}
