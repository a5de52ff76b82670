package org.hearth.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.hearth.account.AccountLedger;
import org.hearth.platform.error.BusinessException;

/**
 * Holds orders until the transaction ends. Where the end of an order changes its account, the
 * account's row is held before it: so a payment and a suspension wait for each other and never in a
 * circle.
 */
@ApplicationScoped
class HeldOrders {

    private final WorkOrderRepository orders;
    private final AccountLedger ledger;

    HeldOrders(WorkOrderRepository orders, AccountLedger ledger) {
        this.orders = orders;
        this.ledger = ledger;
    }

    /**
     * @throws BusinessException ORDER_NOT_FOUND
     */
    @Transactional(TxType.MANDATORY)
    WorkOrder hold(long orderId) {
        WorkOrder order = orders.existing(orderId);
        if (order.accountId != null && order.type.changesAccount()) {
            ledger.lock(order.accountId);
        }
        return orders.locked(orderId);
    }
}
