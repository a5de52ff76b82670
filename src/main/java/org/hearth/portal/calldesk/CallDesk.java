package org.hearth.portal.calldesk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.account.AccountError;
import org.hearth.account.AccountHit;
import org.hearth.account.AccountHits;
import org.hearth.account.AccountSearch;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.account.CustomerRecord;
import org.hearth.billing.Debts;
import org.hearth.debit.Debits;
import org.hearth.identity.CustomerDesk;
import org.hearth.payment.PaymentHistory;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.WorkOrders;

/** What an agent finds and sees while talking; each account shown is logged as a look. */
@ApplicationScoped
class CallDesk {

    private static final int PAYMENTS = 3;
    private static final int ORDERS = 3;

    private final AccountSearch search;
    private final Accounts accounts;
    private final CustomerDesk customers;
    private final Debts debts;
    private final PaymentHistory payments;
    private final Debits debits;
    private final WorkOrders orders;
    private final DeskLimits limits;
    private final Clock clock;

    CallDesk(
            AccountSearch search,
            Accounts accounts,
            CustomerDesk customers,
            Debts debts,
            PaymentHistory payments,
            Debits debits,
            WorkOrders orders,
            DeskLimits limits,
            Clock clock) {
        this.search = search;
        this.accounts = accounts;
        this.customers = customers;
        this.debts = debts;
        this.payments = payments;
        this.debits = debits;
        this.orders = orders;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @throws BusinessException RATE_LIMITED
     */
    AccountHits find(Actor staff, String typed) {
        limits.beforeSearch(staff);
        return logged(staff, search.find(typed));
    }

    /**
     * The accounts held by who calls.
     *
     * @throws BusinessException RATE_LIMITED
     */
    AccountHits heldBy(Actor staff, String phone) {
        limits.beforeSearch(staff);
        return logged(staff, search.heldBy(phone));
    }

    private AccountHits logged(Actor staff, AccountHits found) {
        customers.shown(staff, found.hits().stream().map(AccountHit::account).toList());
        return found;
    }

    /**
     * @throws BusinessException ACCOUNT_NOT_FOUND, RATE_LIMITED
     */
    Glance glance(Actor staff, long accountId) {
        limits.beforeGlance(staff);
        Glance seen = glance(accountId);
        customers.shown(staff, List.of(seen.account()));
        return seen;
    }

    /**
     * The same with the holder in clear.
     *
     * @throws BusinessException ACCOUNT_NOT_FOUND, RATE_LIMITED
     */
    Glance inClear(Actor staff, long accountId, String reason) {
        limits.beforeLookInClear(staff);
        Glance seen = glance(accountId);
        CustomerRecord clear = customers.look(staff, seen.account().number(), reason);
        return seen.with(clear);
    }

    private Glance glance(long accountId) {
        AccountView account =
                accounts.byId(accountId)
                        .orElseThrow(() -> new BusinessException(AccountError.ACCOUNT_NOT_FOUND));
        LocalDate today = LocalDate.now(clock);
        return new Glance(
                account,
                debts.of(account),
                accounts.meterOf(accountId)
                        .map(meter -> MeterState.of(meter, account, today))
                        .orElse(null),
                payments.newest(account, PAYMENTS),
                debits.bankOf(account).orElse(null),
                orders.ofAccount(accountId, Long.MAX_VALUE, ORDERS),
                clock.instant(),
                null);
    }
}
