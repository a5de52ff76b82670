package org.hearth.workorder;

import org.hearth.identity.StaffMember;

/**
 * An order as somebody saw it when they decided on a step, and the sending of their form.
 *
 * @param seen {@link #mark} of the order on their page, or null where it does not matter
 * @param sending 26 letters and digits that name this one sending; a form that is sent again has
 *     the same. Anything else counts as a sending without a name
 */
public record SeenOrder(long orderId, String seen, String sending) {

    /** What must not have changed: the state, and who has it. */
    public static String mark(OrderView order) {
        return order.state() + "." + (order.assignee() == null ? "" : order.assignee());
    }

    /** Whether this person had the order when they opened the page: they learn that it is gone. */
    boolean wasOf(StaffMember who) {
        return seen != null && seen.endsWith("." + who.username());
    }

    boolean stale(OrderView order) {
        return seen != null && !seen.equals(mark(order));
    }
}
