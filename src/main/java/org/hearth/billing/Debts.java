package org.hearth.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.account.AccountView;

/** The door to what is owed, now. It takes no transaction: one statement sees one moment. */
@ApplicationScoped
@ActivateRequestContext
public class Debts {

    private final DebtRepository debts;
    private final BillRepository bills;
    private final LateFeePolicy lateFees;
    private final Clock clock;

    Debts(DebtRepository debts, BillRepository bills, LateFeePolicy lateFees, Clock clock) {
        this.debts = debts;
        this.bills = bills;
        this.lateFees = lateFees;
        this.clock = clock;
    }

    /** What an account owes today; empty where there is no such account. */
    public Optional<AccountDebt> of(String accountNumber) {
        List<DebtRepository.Row> rows = debts.rows(accountNumber);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Bill> open =
                rows.stream()
                        .filter(row -> row.bill() != null)
                        .map(DebtRepository.Row::bill)
                        .toList();
        return Optional.of(debt(rows.get(0).account(), open));
    }

    /** What an account owes today that the caller has found already. */
    public AccountDebt of(AccountView account) {
        return of(List.of(account)).get(0);
    }

    /** What each of several accounts owes today, in their order. */
    public List<AccountDebt> of(List<AccountView> accounts) {
        Map<Long, List<Bill>> open =
                bills.open(accounts.stream().map(AccountView::accountId).toList()).stream()
                        .collect(Collectors.groupingBy(bill -> bill.accountId));
        return accounts.stream()
                .map(account -> debt(account, open.getOrDefault(account.accountId(), List.of())))
                .toList();
    }

    /** Numbers of accounts with an open bill of just this amount, the latest issued first. */
    public List<String> accountsOwing(long billFen, LocalDate issuedSince, int limit) {
        return bills.accountsOwing(billFen, issuedSince, limit);
    }

    private AccountDebt debt(AccountView account, List<Bill> open) {
        LocalDate today = LocalDate.now(clock);
        return new AccountDebt(
                account, open.stream().map(bill -> bill.due(today, lateFees)).toList(), today);
    }
}
