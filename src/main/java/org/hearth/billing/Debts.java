package org.hearth.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;

/** The door to what is owed, now. */
@ApplicationScoped
public class Debts {

    private final Accounts accounts;
    private final BillRepository bills;
    private final LateFeePolicy lateFees;
    private final Clock clock;

    Debts(Accounts accounts, BillRepository bills, LateFeePolicy lateFees, Clock clock) {
        this.accounts = accounts;
        this.bills = bills;
        this.lateFees = lateFees;
        this.clock = clock;
    }

    /** What an account owes today; empty where there is no such account. */
    @Transactional
    public Optional<AccountDebt> of(String accountNumber) {
        return accounts.find(accountNumber).map(this::of);
    }

    /** What an account owes today that the caller has found already. */
    @Transactional
    public AccountDebt of(AccountView account) {
        LocalDate today = LocalDate.now(clock);
        return new AccountDebt(
                account,
                bills.open(account.accountId()).stream()
                        .map(bill -> bill.due(today, lateFees))
                        .toList(),
                today);
    }
}
