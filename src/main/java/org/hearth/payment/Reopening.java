package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.account.LockedAccount;
import org.hearth.billing.ReopenedBill;
import org.hearth.billing.SettledBill;
import org.hearth.billing.Settlements;

/** Opens the bills again that a payment settled, at once or later from its credit. */
@ApplicationScoped
class Reopening {

    private final Settlements settlements;
    private final PaymentRepository payments;

    Reopening(Settlements settlements, PaymentRepository payments) {
        this.settlements = settlements;
        this.payments = payments;
    }

    /** All bills of a posted payment of a locked account, in the order they were settled. */
    List<ReopenedBill> reopen(LockedAccount account, Payment payment) {
        Map<Long, Integer> firstSteps = new LinkedHashMap<>();
        payments.allocations(payment.id)
                .forEach(own -> firstSteps.merge(own.billId, own.step, Math::min));
        List<ReopenedBill> reopened = new ArrayList<>();
        firstSteps.forEach(
                (billId, step) ->
                        reopened.add(
                                reopen(account, payment, payments.settledSince(billId, step))));
        return reopened;
    }

    private ReopenedBill reopen(LockedAccount account, Payment payment, List<Allocation> since) {
        List<Allocation> others = since.stream().filter(a -> a.paymentId != payment.id).toList();
        ReopenedBill bill =
                settlements.reopen(
                        account,
                        settled(since.stream().filter(a -> a.paymentId == payment.id).toList()),
                        settled(others));
        for (int i = 0; i < others.size(); i++) {
            chargeAnew(others.get(i), bill.kept().get(i));
        }
        return bill;
    }

    private void chargeAnew(Allocation kept, SettledBill settled) {
        if (!kept.settled().equals(settled)) {
            kept.charge(settled);
            payments.chargeAnew(kept);
        }
    }

    private static List<SettledBill> settled(List<Allocation> allocations) {
        return allocations.stream().map(Allocation::settled).toList();
    }
}
