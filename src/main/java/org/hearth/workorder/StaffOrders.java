package org.hearth.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;
import org.hearth.identity.StaffMember;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;

/** The door through which staff make, see and change orders, each within their reach. */
@ApplicationScoped
public class StaffOrders {

    private final WorkOrderRepository repository;
    private final HeldOrders held;
    private final WorkOrders orders;
    private final OrderSendings sendings;

    StaffOrders(
            WorkOrderRepository repository,
            HeldOrders held,
            WorkOrders orders,
            OrderSendings sendings) {
        this.repository = repository;
        this.held = held;
        this.orders = orders;
        this.sendings = sendings;
    }

    /**
     * @throws BusinessException ORDER_NOT_FOUND for an unknown order and one out of reach alike
     */
    @Transactional
    public OrderView see(StaffMember who, long orderId) {
        OrderView order = repository.existing(orderId).view();
        if (!new OrderReach(who).sees(order)) {
            throw WorkOrderRepository.notFound();
        }
        return order;
    }

    /** Whether {@link #see} would show it. */
    @Transactional
    public boolean reaches(StaffMember who, long orderId) {
        return new OrderReach(who).sees(repository.existing(orderId).view());
    }

    /** Makes an order; the same sending makes it once. */
    @Transactional
    public OrderView create(StaffMember who, String sending, NewOrder asked) {
        OptionalLong before = sendings.takenBefore(sending, null);
        if (before.isPresent()) {
            return repository.existing(before.getAsLong()).view();
        }
        OrderView made = orders.create(Actor.staff(who.username()), asked);
        sendings.made(sending, made.orderId());
        return made;
    }

    /**
     * Takes a step with the order held: by who may, as long as the order is as they saw it. The
     * same sending takes it once, and does nothing the second time.
     *
     * @param step a call of one of this room's doors, within this transaction
     * @throws BusinessException ORDER_NOT_FOUND out of reach, NOT_ALLOWED for a step that is not
     *     theirs, ORDER_STATE where somebody was quicker, and what the step refuses
     */
    @Transactional
    public void act(StaffMember who, SeenOrder seen, OrderAction action, Runnable step) {
        OrderView order = held.hold(seen.orderId()).view();
        if (sendings.takenBefore(seen.sending(), order.orderId()).isPresent()) {
            return;
        }
        OrderReach reach = new OrderReach(who);
        if (!reach.sees(order) && !seen.wasOf(who)) {
            throw WorkOrderRepository.notFound();
        }
        if (seen.stale(order) || !action.fits(order)) {
            throw new BusinessException(OrderError.ORDER_STATE);
        }
        if (!action.allowed(order, reach)) {
            throw new BusinessException(RequestError.NOT_ALLOWED);
        }
        step.run();
    }
}
