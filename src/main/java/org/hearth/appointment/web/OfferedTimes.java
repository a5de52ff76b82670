package org.hearth.appointment.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.hearth.account.AccountClass;
import org.hearth.account.Accounts;
import org.hearth.account.SupplySite;
import org.hearth.appointment.ServiceKind;
import org.hearth.appointment.Slots;
import org.hearth.workorder.OrderView;

/** The times that may be chosen for an account, or for an order that is made already. */
@ApplicationScoped
class OfferedTimes {

    private final Slots slots;
    private final Accounts accounts;

    OfferedTimes(Slots slots, Accounts accounts) {
        this.slots = slots;
        this.accounts = accounts;
    }

    SlotGrid of(String accountNumber, ServiceKind kind, boolean later, String chosen) {
        SupplySite site = accounts.site(accountNumber).orElseThrow();
        return SlotGrid.of(slots.days(site.branch(), kind, site.accountClass()), later, chosen);
    }

    /** In the branch that has the order. */
    SlotGrid of(OrderView order, ServiceKind kind, boolean later, String chosen) {
        AccountClass accountClass =
                order.accountNumber() == null
                        ? AccountClass.RESIDENTIAL
                        : accounts.site(order.accountNumber()).orElseThrow().accountClass();
        return SlotGrid.of(slots.days(order.branch(), kind, accountClass), later, chosen);
    }
}
