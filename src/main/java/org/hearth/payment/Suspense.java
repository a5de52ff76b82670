package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.account.Accounts;
import org.hearth.billing.Debts;
import org.hearth.partner.PartnerView;
import org.hearth.partner.Partners;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;

/**
 * The door to the desk of money that could not be applied (挂账): finance finds whose it is, or gives
 * it back (domain.md, Payments). Whoever looks at an account that is named here logs it.
 */
@ApplicationScoped
public class Suspense {

    private static final int MOST_CLUES = 6;
    private static final int NEIGHBOURS_EACH_SIDE = 3;
    private static final int DAYS_OF_BILLS = 400;

    private final Matching matching;
    private final SuspenseRepository suspense;
    private final PaymentRepository payments;
    private final Partners partners;
    private final Accounts accounts;
    private final Debts debts;
    private final Clock clock;

    Suspense(
            Matching matching,
            SuspenseRepository suspense,
            PaymentRepository payments,
            Partners partners,
            Accounts accounts,
            Debts debts,
            Clock clock) {
        this.matching = matching;
        this.suspense = suspense;
        this.payments = payments;
        this.partners = partners;
        this.accounts = accounts;
        this.debts = debts;
        this.clock = clock;
    }

    /**
     * Payments at the desk, newest first.
     *
     * @param beforeId the last of the page before, or {@link Long#MAX_VALUE}
     */
    @Transactional
    public List<SuspenseRow> list(SuspenseState state, long beforeId, int limit) {
        List<SuspenseItem> items = suspense.in(state, beforeId, limit);
        Map<Long, PartnerView> collectors =
                partners
                        .byIds(items.stream().map(item -> item.partnerId).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(PartnerView::id, Function.identity()));
        return items.stream()
                .map(
                        item ->
                                new SuspenseRow(
                                        item.paymentId,
                                        collectors.get(item.partnerId),
                                        item.accountNumber,
                                        item.amountFen,
                                        item.reason,
                                        item.state,
                                        item.receivedAt))
                .toList();
    }

    /**
     * @throws BusinessException PAYMENT_NOT_FOUND for a payment that never was in suspense
     */
    @Transactional
    public SuspenseView find(long paymentId) {
        SuspenseItem item = suspense.byId(paymentId).orElseThrow(Suspense::notFound);
        Payment payment = payments.byId(item.partnerId, paymentId).orElseThrow(Suspense::notFound);
        return new SuspenseView(
                payment.id,
                partners.byId(payment.partnerId).orElseThrow(),
                payment.transactionNumber,
                payment.accountNumber,
                payment.amountFen,
                item.reason,
                item.state,
                payment.channel,
                payment.tender,
                payment.paidAt,
                payment.receivedAt);
    }

    /** Where the money may belong. */
    @Transactional
    public SuspenseClues clues(long paymentId) {
        SuspenseItem item = suspense.byId(paymentId).orElseThrow(Suspense::notFound);
        Payment payment = payments.byId(item.partnerId, paymentId).orElseThrow(Suspense::notFound);
        LocalDate since = LocalDate.now(clock).minusDays(DAYS_OF_BILLS);
        return new SuspenseClues(
                accounts.known(NearNumbers.of(item.accountNumber), MOST_CLUES),
                debts.accountsOwing(item.amountFen, since, MOST_CLUES),
                suspense.neighbours(
                        payment.partnerId, payment.businessDate, payment.id, NEIGHBOURS_EACH_SIDE));
    }

    /**
     * Posts the payment to an account.
     *
     * @throws BusinessException SUSPENSE_WORKED where somebody was faster, ACCOUNT_NOT_FOUND,
     *     METER_NOT_SUPPORTED or AMOUNT_NOT_ALLOWED where the account does not take it
     */
    public void match(Actor staff, long paymentId, String accountNumber) {
        matching.match(staff, paymentId, accountNumber);
    }

    static BusinessException notFound() {
        return new BusinessException(PaymentError.PAYMENT_NOT_FOUND);
    }
}
