package org.hearth.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hearth.account.Branches;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;

/**
 * What staff do with a work order, step by step. Each refuses with ORDER_STATE where the order's
 * state does not allow it, and ORDER_NOT_FOUND.
 */
@ApplicationScoped
public class OrderWork {

    private final OrderSteps steps;
    private final Branches branches;
    private final Clock clock;

    OrderWork(OrderSteps steps, Branches branches, Clock clock) {
        this.steps = steps;
        this.branches = branches;
        this.clock = clock;
    }

    /**
     * Gives an order to a branch, and to one of its technicians where one is named. The caller has
     * checked that the technician is one.
     *
     * @param technician username, or null
     * @throws BusinessException BRANCH_UNKNOWN
     */
    @Transactional
    public OrderView dispatch(
            Actor actor, long orderId, String branch, String technician, OrderWords words) {
        if (!branches.exists(branch)) {
            throw new BusinessException(OrderError.BRANCH_UNKNOWN);
        }
        return steps.step(
                orderId,
                OrderStep.DISPATCHED,
                actor,
                words,
                order -> order.dispatch(branch, technician));
    }

    /** Who acts takes the order on. */
    @Transactional
    public OrderView accept(Actor actor, long orderId) {
        return steps.step(
                orderId,
                OrderStep.ACCEPTED,
                actor,
                OrderWords.none(),
                order -> order.accept(actor.id()));
    }

    /** The branch gives the order back to the desk, and says why. */
    @Transactional
    public OrderView giveBackToDesk(Actor actor, long orderId, String why) {
        return steps.step(
                orderId,
                OrderStep.RETURNED,
                actor,
                OrderWords.note(why),
                order -> order.giveBack(OrderState.CREATED));
    }

    /** A technician gives the order back to the branch, and says why. */
    @Transactional
    public OrderView giveBackToBranch(Actor actor, long orderId, String why) {
        return steps.step(
                orderId,
                OrderStep.RETURNED,
                actor,
                OrderWords.note(why),
                order -> order.giveBack(OrderState.DISPATCHED));
    }

    /** On the way to the customer, who is told so; the state stays. */
    @Transactional
    public OrderView setOut(Actor actor, long orderId) {
        return steps.step(
                orderId,
                OrderStep.SET_OUT,
                actor,
                OrderWords.none(),
                order -> order.require(order.state == OrderState.ACCEPTED));
    }

    /** At the door, or the customer at the counter. */
    @Transactional
    public OrderView arrive(Actor actor, long orderId) {
        return steps.step(orderId, OrderStep.ARRIVED, actor, OrderWords.none(), WorkOrder::arrive);
    }

    /** Nobody opened; another time has to be found. */
    @Transactional
    public OrderView notMet(Actor actor, long orderId, OrderWords words) {
        return steps.step(orderId, OrderStep.NOT_MET, actor, words, WorkOrder::notMet);
    }

    /** One of several steps of an application is done; the state stays. */
    @Transactional
    public OrderView stepDone(Actor actor, long orderId, OrderWords words) {
        return steps.step(orderId, OrderStep.STEP_DONE, actor, words, order -> {});
    }

    /** The work is done; the words say what was. */
    @Transactional
    public OrderView handle(Actor actor, long orderId, OrderWords words) {
        return steps.step(
                orderId,
                OrderStep.HANDLED,
                actor,
                words,
                order -> order.handle(actor.id(), clock.instant()));
    }

    /** The customer is answered, in the order's language. */
    @Transactional
    public OrderView answer(Actor actor, long orderId, OrderWords words) {
        return steps.step(
                orderId, OrderStep.ANSWERED, actor, words, order -> order.answer(clock.instant()));
    }
}
