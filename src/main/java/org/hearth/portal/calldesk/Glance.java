package org.hearth.portal.calldesk;

import java.time.Instant;
import java.util.List;
import org.hearth.account.AccountView;
import org.hearth.account.CustomerRecord;
import org.hearth.billing.AccountDebt;
import org.hearth.partner.PartnerView;
import org.hearth.payment.PaymentEntry;
import org.hearth.platform.id.PublicId;
import org.hearth.workorder.OrderView;

/**
 * A customer as who talks to them sees them, masked.
 *
 * @param meter null where none is fitted
 * @param payments the last ones, newest first
 * @param orders the last ones, newest first; their places and contacts are in clear
 * @param debitBank the bank that debits the bills, or null
 * @param at when this was
 * @param clear who it is in clear, once a reason was given; else null
 */
record Glance(
        AccountView account,
        AccountDebt debt,
        MeterState meter,
        List<PaymentEntry> payments,
        PartnerView debitBank,
        List<OrderView> orders,
        Instant at,
        CustomerRecord clear) {

    /** The address of this page. */
    public String path() {
        return CallDeskPages.PATH + "/accounts/" + PublicId.ACCOUNT.of(account.accountId());
    }

    /** Where an order is. */
    public String path(OrderView order) {
        return "/staff/orders/" + PublicId.WORK_ORDER.of(order.orderId());
    }

    /** Where a request is taken for this account. */
    public String newOrder() {
        return "/staff/orders/new?account=" + PublicId.ACCOUNT.of(account.accountId());
    }

    /** Whether the next promise of an order was not kept. */
    public boolean late(OrderView order) {
        return order.dueAt() != null && order.dueAt().isBefore(at);
    }

    Glance with(CustomerRecord record) {
        return new Glance(account, debt, meter, payments, debitBank, orders, at, record);
    }
}
