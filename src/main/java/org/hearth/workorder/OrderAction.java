package org.hearth.workorder;

import static org.hearth.workorder.OrderState.ACCEPTED;
import static org.hearth.workorder.OrderState.ANSWERED;
import static org.hearth.workorder.OrderState.CLOSED;
import static org.hearth.workorder.OrderState.CREATED;
import static org.hearth.workorder.OrderState.DISPATCHED;
import static org.hearth.workorder.OrderState.HANDLED;
import static org.hearth.workorder.OrderState.ON_SITE;
import static org.hearth.workorder.OrderState.REOPENED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.hearth.identity.StaffMember;
import org.hearth.identity.StaffRole;

/** What staff may do to an order: in which of its states, and who. */
public enum OrderAction {
    DISPATCH(OrderReach::directs, CREATED, DISPATCHED, ACCEPTED, REOPENED),
    TAKE_ON(OrderReach::mayTakeOn, CREATED, DISPATCHED, REOPENED),
    /** A branch gives it back to the service desk. */
    GIVE_BACK_TO_DESK(OrderAction::branch, DISPATCHED),
    /** Who has it gives it back to the branch. */
    GIVE_BACK(OrderReach::mine, DISPATCHED, ACCEPTED, ON_SITE),
    SET_OUT(OrderAction::visitor, ACCEPTED),
    ARRIVE(OrderReach::mine, ACCEPTED),
    NOT_MET(OrderAction::visitor, ON_SITE),
    /** At the customer's home not before one is there; at a desk as soon as it is taken on. */
    HANDLE(OrderReach::mine, ON_SITE, ACCEPTED) {
        @Override
        boolean fits(OrderView order) {
            return super.fits(order) && (order.state() == ON_SITE || !order.type().visits());
        }
    },
    ANSWER(OrderReach::directs, HANDLED),
    /** Not by who handled it. */
    CALL_BACK(OrderAction::desk, ANSWERED),
    NOTE(OrderReach::sees, OrderState.values()),
    /** Nothing is missing any more. */
    COMPLETE_PAPERS(
            OrderReach::directs, CREATED, DISPATCHED, ACCEPTED, ON_SITE, HANDLED, REOPENED) {
        @Override
        boolean fits(OrderView order) {
            return super.fits(order) && order.papersCompleteAt() == null;
        }
    },
    PAUSE(OrderReach::directs, CREATED, DISPATCHED, ACCEPTED, ON_SITE, HANDLED, REOPENED),
    RESUME(OrderReach::directs, CREATED, DISPATCHED, ACCEPTED, ON_SITE, HANDLED, REOPENED),
    /** Another time is agreed with the customer. */
    AGREE(OrderAction::talks, CREATED, DISPATCHED, ACCEPTED, ON_SITE, HANDLED, REOPENED),
    CANCEL(OrderAction::desk, CREATED, DISPATCHED, ACCEPTED, REOPENED),
    REOPEN(OrderAction::desk, CLOSED);

    private final BiPredicate<OrderReach, OrderView> who;
    private final Set<OrderState> states;

    OrderAction(BiPredicate<OrderReach, OrderView> who, OrderState... states) {
        this.who = who;
        this.states = Set.of(states);
    }

    /** All that this person may do to the order as it is. */
    public static List<OrderAction> of(OrderView order, StaffMember member) {
        OrderReach reach = new OrderReach(member);
        return Arrays.stream(values())
                .filter(action -> action.fits(order) && action.allowed(order, reach))
                .toList();
    }

    /** Whether the order's state allows it. */
    boolean fits(OrderView order) {
        return states.contains(order.state());
    }

    /** Whether it is this person's to do. */
    boolean allowed(OrderView order, OrderReach reach) {
        return who.test(reach, order);
    }

    private static boolean branch(OrderReach reach, OrderView order) {
        return reach.directs(order) && reach.who().has(StaffRole.DISPATCHER);
    }

    private static boolean visitor(OrderReach reach, OrderView order) {
        return reach.mine(order) && order.type().visits();
    }

    private static boolean talks(OrderReach reach, OrderView order) {
        return reach.directs(order) || reach.mine(order);
    }

    private static boolean desk(OrderReach reach, OrderView order) {
        StaffMember member = reach.who();
        return reach.directs(order)
                && (member.has(StaffRole.AGENT) || member.has(StaffRole.SUPERVISOR));
    }
}
