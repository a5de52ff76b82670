package org.hearth.workorder;

import java.time.Instant;

/**
 * An order as the queue shows it.
 *
 * @param contactName masked
 * @param assignee username, or null
 * @param dueAt when the next running time limit ends, or null
 * @param warnAt when 80 % of that time is gone, or null
 * @param clock the one that ends next, or the paused one; null where none runs
 */
public record QueuedOrder(
        long orderId,
        String number,
        WorkOrderType type,
        OrderState state,
        String contactName,
        String districtCode,
        String street,
        String branch,
        String assignee,
        boolean escalated,
        int reopened,
        Instant dueAt,
        Instant warnAt,
        Instant createdAt,
        Instant closedAt,
        Boolean solved,
        RunningClock clock) {

    QueuedOrder with(RunningClock running) {
        return new QueuedOrder(
                orderId,
                number,
                type,
                state,
                contactName,
                districtCode,
                street,
                branch,
                assignee,
                escalated,
                reopened,
                dueAt,
                warnAt,
                createdAt,
                closedAt,
                solved,
                running);
    }

    public boolean overdue(Instant now) {
        return dueAt != null && !now.isBefore(dueAt);
    }

    /** 80 % of the time is gone. */
    public boolean near(Instant now) {
        return warnAt != null && !now.isBefore(warnAt);
    }

    public boolean paused() {
        return clock != null && clock.paused();
    }
}
