package org.hearth.workorder.web;

import java.util.List;
import org.hearth.attachment.AttachmentView;
import org.hearth.identity.StaffMember;
import org.hearth.workorder.Candidate;
import org.hearth.workorder.ExpectedVisit;
import org.hearth.workorder.OrderAction;
import org.hearth.workorder.OrderClockView;
import org.hearth.workorder.OrderHistory;
import org.hearth.workorder.OrderView;

/**
 * All that the page of an order shows to one of the staff.
 *
 * @param actions what they may do to it now
 * @param candidates who could be sent; empty where they may not dispatch
 * @param branches the branches they may give it to
 * @param photos of the result
 * @param following what followed from it
 * @param visit when its customer expects somebody, or null
 * @param pointers to other rooms' pages about it
 * @param clear whether place and contact are shown in clear
 */
public record OrderSheet(
        OrderView order,
        StaffMember me,
        List<OrderAction> actions,
        List<OrderClockView> clocks,
        List<OrderHistory> history,
        List<Candidate> candidates,
        List<String> branches,
        List<AttachmentView> photos,
        List<OrderView> following,
        ExpectedVisit visit,
        List<OrderPointer> pointers,
        boolean clear) {

    /** What is to be done next, in this order: the one main action of the page. */
    private static final List<OrderAction> NEXT =
            List.of(
                    OrderAction.CALL_BACK,
                    OrderAction.ANSWER,
                    OrderAction.HANDLE,
                    OrderAction.ARRIVE,
                    OrderAction.TAKE_ON,
                    OrderAction.DISPATCH);

    /**
     * @param action name of an {@link OrderAction}
     */
    public boolean may(String action) {
        OrderAction asked = OrderAction.valueOf(action);
        return actions.contains(asked)
                && pointers.stream().noneMatch(one -> one.instead().contains(asked))
                && switch (asked) {
                    case PAUSE, AGREE -> runs();
                    case RESUME -> clocks.stream().anyMatch(OrderClockView::paused);
                    case CALL_BACK -> order.mayBeCalledBackBy(me.username());
                    default -> true;
                };
    }

    private boolean runs() {
        return clocks.stream().anyMatch(clock -> clock.running() && !clock.paused());
    }

    /** Somebody else has to make the call-back. */
    public boolean handler() {
        return actions.contains(OrderAction.CALL_BACK) && !order.mayBeCalledBackBy(me.username());
    }

    /** Whether this is the main action of the page. */
    public boolean main(String action) {
        return NEXT.stream()
                .filter(next -> may(next.name()))
                .findFirst()
                .filter(next -> next.name().equals(action))
                .isPresent();
    }

    /** Whether they have it now. */
    public boolean mine() {
        return me.username().equals(order.assignee());
    }

    /** When the order's next running time is over, or null. */
    public OrderClockView nextClock() {
        return clocks.stream()
                .filter(clock -> clock.running() && !clock.paused())
                .filter(clock -> clock.dueAt() != null && clock.dueAt().equals(order.dueAt()))
                .findFirst()
                .orElse(null);
    }
}
