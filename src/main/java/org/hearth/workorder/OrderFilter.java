package org.hearth.workorder;

/**
 * Which orders a queue shows; what is null or false leaves all.
 *
 * @param closed closed and cancelled orders, newest first, instead of open ones by their due time
 * @param assignee username
 * @param district code
 */
public record OrderFilter(
        boolean closed,
        OrderState state,
        WorkOrderType type,
        String branch,
        String assignee,
        String district,
        Pressing pressing,
        boolean escalated) {

    private static final OrderFilter OPEN =
            new OrderFilter(false, null, null, null, null, null, null, false);

    /** All open orders. */
    public static OrderFilter open() {
        return OPEN;
    }

    public OrderFilter ofBranch(String name) {
        return new OrderFilter(closed, state, type, name, assignee, district, pressing, escalated);
    }
}
