package org.hearth.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.account.Branches;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;

/**
 * The door to work orders: asking for something, and seeing where it stands. A method called within
 * a transaction takes part in it.
 */
@ApplicationScoped
public class WorkOrders {

    private final WorkOrderRepository orders;
    private final HeldOrders held;
    private final OrderEventRepository events;
    private final OrderSteps steps;
    private final OrderNumbers numbers;
    private final Branches branches;
    private final Clock clock;

    WorkOrders(
            WorkOrderRepository orders,
            HeldOrders held,
            OrderEventRepository events,
            OrderSteps steps,
            OrderNumbers numbers,
            Branches branches,
            Clock clock) {
        this.orders = orders;
        this.held = held;
        this.events = events;
        this.steps = steps;
        this.numbers = numbers;
        this.branches = branches;
        this.clock = clock;
    }

    /**
     * Takes a request; it belongs to the branch of its district.
     *
     * @throws BusinessException BRANCH_UNKNOWN for a district that no branch serves
     */
    @Transactional
    public OrderView create(Actor actor, NewOrder asked) {
        String branch =
                branches.ofDistrict(asked.place().districtCode())
                        .orElseThrow(() -> new BusinessException(OrderError.BRANCH_UNKNOWN));
        WorkOrder order = new WorkOrder(asked, numbers.next(), branch, clock.instant());
        return steps.begin(order, actor, OrderWords.none());
    }

    /**
     * Holds an order until the transaction ends, and before it the account that its end changes:
     * the first lock of rooms with rows of their own beside it.
     *
     * @throws BusinessException ORDER_NOT_FOUND
     */
    @Transactional(TxType.MANDATORY)
    public OrderView hold(long orderId) {
        return held.hold(orderId).view();
    }

    /**
     * @throws BusinessException ORDER_NOT_FOUND
     */
    @Transactional
    public OrderView byId(long orderId) {
        return orders.existing(orderId).view();
    }

    @Transactional
    public Optional<OrderView> byNumber(String number) {
        return orders.byNumber(number).map(WorkOrder::view);
    }

    /**
     * A resident's own order.
     *
     * @throws BusinessException ORDER_NOT_FOUND for an unknown and a foreign one alike
     */
    @Transactional
    public OrderView ofResident(long residentId, long orderId) {
        return orders.find("id = ?1 and residentId = ?2", orderId, residentId)
                .firstResultOptional()
                .map(WorkOrder::view)
                .orElseThrow(WorkOrderRepository::notFound);
    }

    /**
     * A resident's orders, newest first.
     *
     * @param before the last order of the page before, or {@link Long#MAX_VALUE}
     */
    @Transactional
    public List<OrderView> ofResident(long residentId, long before, int limit) {
        return orders.ofResident(residentId, before, limit).stream().map(WorkOrder::view).toList();
    }

    /** An account's orders, newest first. */
    @Transactional
    public List<OrderView> ofAccount(long accountId, long before, int limit) {
        return orders.ofAccount(accountId, before, limit).stream().map(WorkOrder::view).toList();
    }

    /** An account's newest order of a type that is not yet closed. */
    @Transactional
    public Optional<OrderView> open(long accountId, WorkOrderType type) {
        return orders.open(accountId, type).map(WorkOrder::view);
    }

    /** When work of a type was last done at an account. */
    @Transactional
    public Optional<Instant> lastHandled(long accountId, WorkOrderType type) {
        return orders.lastHandled(accountId, type).map(order -> order.handledAt);
    }

    /** What followed from an order, such as a re-check. */
    @Transactional
    public List<OrderView> following(long orderId) {
        return orders.following(orderId).stream().map(WorkOrder::view).toList();
    }

    /** The steps of an order, in the order they happened, with staff's notes. */
    @Transactional
    public List<OrderHistory> history(long orderId) {
        return events.of(orderId).stream().map(OrderEvent::view).toList();
    }

    /** Nothing is missing any more: the promised time begins (客户手续完善). */
    @Transactional
    public OrderView papersComplete(Actor actor, long orderId) {
        return steps.step(
                orderId,
                OrderStep.PAPERS_COMPLETE,
                actor,
                OrderWords.none(),
                order -> order.completePapers(clock.instant()));
    }

    /** A word of the customer or of staff; the state stays. */
    @Transactional
    public OrderView note(Actor actor, long orderId, OrderWords words) {
        return steps.step(orderId, OrderStep.NOTE, actor, words, order -> {});
    }

    /**
     * @throws BusinessException ORDER_STATE where it can no longer be called off
     */
    @Transactional
    public OrderView cancel(Actor actor, long orderId, OrderWords words) {
        return steps.step(
                orderId, OrderStep.CANCELLED, actor, words, order -> order.cancel(clock.instant()));
    }

    /**
     * The customer says that it is not solved; the second time the supervisor gets it.
     *
     * @throws BusinessException REOPEN_TOO_LATE ten days after its close, ORDER_STATE
     */
    @Transactional
    public OrderView notSolved(Actor actor, long orderId, OrderWords words) {
        OrderView reopened =
                steps.step(
                        orderId,
                        OrderStep.REOPENED,
                        actor,
                        words,
                        order -> order.reopen(clock.instant()));
        return reopened.reopened() > 1 ? escalate(orderId, OrderWords.none()) : reopened;
    }

    private OrderView escalate(long orderId, OrderWords words) {
        return steps.step(
                orderId, OrderStep.ESCALATED, Actor.system("promises"), words, order -> {});
    }
}
