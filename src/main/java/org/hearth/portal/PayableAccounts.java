package org.hearth.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.account.AccountError;
import org.hearth.billing.AccountDebt;
import org.hearth.billing.BillView;
import org.hearth.billing.Bills;
import org.hearth.billing.Debts;
import org.hearth.billing.DueBill;
import org.hearth.payment.Channel;
import org.hearth.payment.CollectionRules;
import org.hearth.platform.error.BusinessException;

/** Brings together what paying on the website needs to know of an account. */
@ApplicationScoped
public class PayableAccounts {

    private final Debts debts;
    private final Bills bills;

    PayableAccounts(Debts debts, Bills bills) {
        this.debts = debts;
        this.bills = bills;
    }

    /**
     * @throws BusinessException ACCOUNT_NOT_FOUND
     */
    public PayableAccount find(String accountNumber) {
        AccountDebt debt =
                debts.of(accountNumber)
                        .orElseThrow(() -> new BusinessException(AccountError.ACCOUNT_NOT_FOUND));
        Map<Long, BillView> byId =
                bills
                        .withIds(
                                debt.account(), debt.bills().stream().map(DueBill::billId).toList())
                        .stream()
                        .collect(Collectors.toMap(BillView::billId, Function.identity()));
        List<PayableAccount.OpenBill> open =
                debt.bills().stream().map(due -> open(due, byId.get(due.billId()))).toList();
        return new PayableAccount(
                debt, open, CollectionRules.of(debt.account().accountClass(), Channel.WEBSITE));
    }

    private static PayableAccount.OpenBill open(DueBill due, BillView bill) {
        return new PayableAccount.OpenBill(due, bill.gasFen(), bill.garbageFen());
    }
}
