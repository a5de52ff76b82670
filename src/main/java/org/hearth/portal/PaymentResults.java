package org.hearth.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.billing.AccountDebt;
import org.hearth.billing.BillView;
import org.hearth.billing.Bills;
import org.hearth.billing.Debts;
import org.hearth.payment.AllocationView;
import org.hearth.payment.CheckoutView;
import org.hearth.payment.Checkouts;
import org.hearth.payment.PaymentView;
import org.hearth.platform.error.BusinessException;

/** Tells what became of a checkout, and what it paid. */
@ApplicationScoped
public class PaymentResults {

    private final Checkouts checkouts;
    private final Accounts accounts;
    private final Debts debts;
    private final Bills bills;
    private final Clock clock;

    PaymentResults(Checkouts checkouts, Accounts accounts, Debts debts, Bills bills, Clock clock) {
        this.checkouts = checkouts;
        this.accounts = accounts;
        this.debts = debts;
        this.bills = bills;
        this.clock = clock;
    }

    /**
     * As it stands now; the gateway is asked while it is open.
     *
     * @throws BusinessException CHECKOUT_NOT_FOUND
     */
    public PaymentResult find(String checkoutId) {
        CheckoutView checkout = checkouts.look(checkoutId);
        PaymentView payment = checkouts.payment(checkoutId).orElse(null);
        AccountView account = accounts.find(checkout.accountNumber()).orElseThrow();
        return new PaymentResult(
                checkout,
                payment,
                payment == null ? List.of() : lines(account, payment),
                account.holder(),
                openUntil(account),
                clock.instant());
    }

    private LocalDate openUntil(AccountView account) {
        AccountDebt debt = debts.of(account);
        return debt.bills().isEmpty() || debt.overdue() ? null : debt.bills().get(0).dueOn();
    }

    private List<ReceiptLine> lines(AccountView account, PaymentView payment) {
        Map<Long, BillView> byId =
                bills
                        .withIds(
                                account,
                                payment.allocations().stream().map(AllocationView::billId).toList())
                        .stream()
                        .collect(Collectors.toMap(BillView::billId, Function.identity()));
        List<ReceiptLine> lines = new ArrayList<>();
        for (AllocationView share : payment.allocations()) {
            add(lines, share, byId.get(share.billId()));
        }
        if (payment.creditedFen() > 0) {
            lines.add(new ReceiptLine(ReceiptLine.Kind.CREDIT, null, payment.creditedFen()));
        }
        return lines;
    }

    private static void add(List<ReceiptLine> lines, AllocationView share, BillView bill) {
        YearMonth month = bill.month();
        if (share.amountFen() == bill.amountFen()) {
            addUnlessZero(lines, ReceiptLine.Kind.GAS, month, bill.gasFen());
            addUnlessZero(lines, ReceiptLine.Kind.GARBAGE_FEE, month, bill.garbageFen());
        } else {
            addUnlessZero(lines, ReceiptLine.Kind.PART_OF_BILL, month, share.amountFen());
        }
        addUnlessZero(lines, ReceiptLine.Kind.LATE_FEE, month, share.lateFeeFen());
    }

    private static void addUnlessZero(
            List<ReceiptLine> lines, ReceiptLine.Kind kind, YearMonth month, long fen) {
        if (fen != 0) {
            lines.add(new ReceiptLine(kind, month, fen));
        }
    }
}
