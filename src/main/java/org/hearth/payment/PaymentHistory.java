package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.account.FollowedAccount;
import org.hearth.billing.BillView;
import org.hearth.billing.Bills;
import org.hearth.partner.PartnerView;
import org.hearth.partner.Partners;
import org.hearth.payment.PaymentRepository.Applied;
import org.hearth.platform.error.BusinessException;

/** The door to payments as the customers of an account read them, through whomever they paid. */
@ApplicationScoped
public class PaymentHistory {

    private final Accounts accounts;
    private final Bills bills;
    private final Partners partners;
    private final PaymentRepository payments;
    private final ReversalRepository reversals;

    PaymentHistory(
            Accounts accounts,
            Bills bills,
            Partners partners,
            PaymentRepository payments,
            ReversalRepository reversals) {
        this.reversals = reversals;
        this.accounts = accounts;
        this.bills = bills;
        this.partners = partners;
        this.payments = payments;
    }

    /** The last payments of an account that the caller follows, newest first. */
    @Transactional
    public List<PaymentEntry> newest(AccountView account, int limit) {
        List<Payment> found = payments.ofAccount(account.accountId(), Long.MAX_VALUE, limit);
        Map<Long, PartnerView> collectors = collectors(found);
        return found.stream()
                .map(payment -> PaymentEntry.of(payment, collectors.get(payment.partnerId)))
                .toList();
    }

    /** What paid a bill that the caller has found, and what was taken back, as it was applied. */
    @Transactional
    public List<BillPayment> of(BillView bill) {
        List<Applied> applied = payments.appliedTo(bill.billId());
        Map<Long, PartnerView> collectors =
                collectors(applied.stream().map(Applied::payment).toList());
        return applied.stream()
                .map(
                        part ->
                                new BillPayment(
                                        PaymentEntry.of(
                                                part.payment(),
                                                collectors.get(part.payment().partnerId)),
                                        part.allocation().amountFen,
                                        part.allocation().lateFeeFen,
                                        part.allocation().createdAt,
                                        part.fromCredit()))
                .toList();
    }

    /**
     * The receipt of a payment.
     *
     * @throws BusinessException PAYMENT_NOT_FOUND for an unknown payment, and for one of an account
     *     that the resident does not follow
     */
    @Transactional
    public PaymentReceipt receipt(long residentId, long paymentId) {
        Map<Long, FollowedAccount> followed =
                accounts.followedBy(residentId).stream()
                        .collect(Collectors.toMap(f -> f.account().accountId(), f -> f));
        Payment payment =
                payments.ofAccounts(followed.keySet(), paymentId)
                        .orElseThrow(() -> new BusinessException(PaymentError.PAYMENT_NOT_FOUND));
        FollowedAccount account = followed.get(payment.accountId);
        return new PaymentReceipt(
                account,
                PaymentEntry.of(payment, collectors(List.of(payment)).get(payment.partnerId)),
                settled(account.account(), payment),
                payment.unappliedFen,
                reversals.receivedAt(payment.id).orElse(null));
    }

    private List<PaymentReceipt.Settled> settled(AccountView account, Payment payment) {
        List<Allocation> parts = payments.allocations(payment.id);
        Map<Long, BillView> paid =
                bills.withIds(account, parts.stream().map(part -> part.billId).toList()).stream()
                        .collect(Collectors.toMap(BillView::billId, bill -> bill));
        return parts.stream()
                .map(
                        part ->
                                new PaymentReceipt.Settled(
                                        paid.get(part.billId),
                                        part.amountFen,
                                        part.lateFeeFen,
                                        part.appliedLater))
                .toList();
    }

    private Map<Long, PartnerView> collectors(List<Payment> found) {
        return partners
                .byIds(found.stream().map(payment -> payment.partnerId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(PartnerView::id, Function.identity()));
    }
}
