package org.hearth.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.platform.time.UtilityClock;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrderType;
import org.hearth.workorder.WorkOrders;

/** The door to who may ask for what, at which cost and why. */
@ApplicationScoped
public class Entitlements {

    private final Accounts accounts;
    private final WorkOrders orders;
    private final Clock clock;

    Entitlements(Accounts accounts, WorkOrders orders, Clock clock) {
        this.accounts = accounts;
        this.orders = orders;
        this.clock = clock;
    }

    /** What today's record of an account says to a service. */
    @Transactional
    public Eligibility of(AccountView account, ServiceKind kind, Answers answers) {
        long id = account.accountId();
        Optional<OrderView> open = orders.open(id, kind.orderType());
        if (open.isPresent()) {
            return Eligibility.askedAlready(open.get().orderId());
        }
        return new SupplyFacts(
                        account.accountClass(),
                        account.status(),
                        accounts.meterOf(id).orElse(null),
                        kind == ServiceKind.INSPECTION ? inspectedOn(id) : null)
                .judge(kind, answers, LocalDate.now(clock));
    }

    private LocalDate inspectedOn(long accountId) {
        return orders.lastHandled(accountId, WorkOrderType.INSPECTION)
                .map(at -> LocalDate.ofInstant(at, UtilityClock.ZONE))
                .orElse(null);
    }
}
