package org.hearth.workorder.web;

import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.account.Branches;
import org.hearth.attachment.AttachmentOwner;
import org.hearth.attachment.Attachments;
import org.hearth.identity.StaffMember;
import org.hearth.identity.StaffRole;
import org.hearth.workorder.Candidate;
import org.hearth.workorder.Dispatch;
import org.hearth.workorder.ExpectedVisits;
import org.hearth.workorder.OrderAction;
import org.hearth.workorder.OrderClocks;
import org.hearth.workorder.OrderHistory;
import org.hearth.workorder.OrderLooks;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.StaffOrders;
import org.hearth.workorder.WorkOrders;

/** Gathers what the page of an order shows. */
@RequestScoped
class OrderSheets {

    private final StaffOrders reach;
    private final WorkOrders orders;
    private final OrderClocks clocks;
    private final OrderLooks looks;
    private final Dispatch dispatch;
    private final Branches branches;
    private final Attachments attachments;
    private final ExpectedVisits visits;
    private final List<OrderPointers> pointers;
    private final StaffOnDuty onDuty;

    OrderSheets(
            StaffOrders reach,
            WorkOrders orders,
            OrderClocks clocks,
            OrderLooks looks,
            Dispatch dispatch,
            Branches branches,
            Attachments attachments,
            ExpectedVisits visits,
            @All List<OrderPointers> pointers,
            StaffOnDuty onDuty) {
        this.reach = reach;
        this.orders = orders;
        this.clocks = clocks;
        this.looks = looks;
        this.dispatch = dispatch;
        this.branches = branches;
        this.attachments = attachments;
        this.visits = visits;
        this.pointers = pointers;
        this.onDuty = onDuty;
    }

    /** The files of a result hang here. */
    static AttachmentOwner photosOf(long orderId) {
        return new AttachmentOwner("order", orderId);
    }

    /** As the desk sees it: masked. */
    OrderSheet desk(long orderId) {
        OrderView order = reach.see(onDuty.member(), orderId);
        return sheet(order, atDesk(order), false);
    }

    /** As the desk sees it after giving a reason. */
    OrderSheet clear(long orderId, String reason) {
        OrderView order = reach.see(onDuty.member(), orderId);
        looks.look(onDuty.member(), order, reason);
        return sheet(order, atDesk(order), true);
    }

    private List<OrderPointer> atDesk(OrderView order) {
        return pointers.stream().flatMap(room -> room.atDesk(order).stream()).toList();
    }

    /** As who goes there sees it: in clear from taking it on until it is done. */
    OrderSheet visit(long orderId) {
        OrderView order = reach.see(onDuty.member(), orderId);
        boolean theirs = onDuty.member().username().equals(order.assignee());
        boolean going =
                theirs
                        && (order.state() == OrderState.ACCEPTED
                                || order.state() == OrderState.ON_SITE);
        if (going) {
            looks.visit(onDuty.member(), order);
        }
        List<OrderPointer> about =
                theirs
                        ? pointers.stream().flatMap(room -> room.onVisit(order).stream()).toList()
                        : List.of();
        return sheet(order, about, going);
    }

    private OrderSheet sheet(OrderView order, List<OrderPointer> about, boolean clear) {
        StaffMember me = onDuty.member();
        List<OrderAction> actions = OrderAction.of(order, me);
        boolean dispatches = actions.contains(OrderAction.DISPATCH);
        List<Candidate> candidates = dispatches ? dispatch.candidates(order) : List.of();
        List<OrderHistory> history = orders.history(order.orderId());
        onDuty.know(
                Stream.concat(
                                history.stream().map(step -> step.actor().id()),
                                Stream.of(order.assignee(), order.handledBy()))
                        .toList());
        return new OrderSheet(
                order,
                me,
                actions,
                clocks.of(order.orderId()),
                history,
                candidates,
                dispatches ? branches(me, order) : List.of(),
                attachments.of(photosOf(order.orderId())),
                orders.following(order.orderId()),
                visits.of(List.of(order.orderId())).get(order.orderId()),
                about,
                clear);
    }

    private List<String> branches(StaffMember me, OrderView order) {
        boolean everywhere = me.branch() == null || me.has(StaffRole.AGENT);
        return everywhere ? branches.all() : List.of(order.branch());
    }
}
