package org.hearth.workorder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.platform.database.Writes;
import org.hearth.platform.time.UtilityClock;

/**
 * A query of the queue. Its index is named, not left to the optimizer's guess: the one that begins
 * with the filter that leaves fewest orders. It holds all that filters look at and the order rows
 * are shown in, so that a page is found without sorting and without a look at rows left out.
 */
final class QueueSelect {

    /** The due time of an open order of which nothing is promised: behind all others. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final StringBuilder where = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();
    private final boolean closed;
    private final String index;

    QueueSelect(OrderFilter filter, Instant now) {
        this.closed = filter.closed();
        this.index = index(filter);
        where.append("open_state = ").append(closed ? "false" : "true");
        equal("state", filter.state() == null ? null : filter.state().name());
        equal("type", filter.type() == null ? null : filter.type().name());
        equal("branch", filter.branch());
        equal("assignee", filter.assignee());
        equal("district_code", filter.district());
        if (filter.escalated()) {
            where.append(" and escalated = true");
        }
        if (filter.pressing() != null && !closed) {
            press(filter.pressing(), now);
        }
    }

    /** In the order of how few orders a value leaves, in a city of 28 branches. */
    private static String index(OrderFilter filter) {
        if (filter.assignee() != null) {
            return "work_order_assignee";
        }
        if (filter.district() != null) {
            return "work_order_district";
        }
        if (filter.branch() != null) {
            return "work_order_branch";
        }
        if (filter.escalated()) {
            return "work_order_escalated";
        }
        boolean nearlyAll = filter.state() == OrderState.CLOSED;
        if (filter.type() != null && (filter.state() == null || nearlyAll)) {
            return "work_order_type";
        }
        return filter.state() != null ? "work_order_state" : "work_order_open";
    }

    private void press(Pressing pressing, Instant now) {
        switch (pressing) {
            case OVERDUE -> and("queue_at <= ?", now);
            case WARNED -> {
                and("queue_at > ?", now);
                and("queue_at < ?", NEVER);
                and("warn_at <= ?", now);
            }
            case TODAY -> {
                and("queue_at > ?", now);
                and("queue_at <= ?", midnight(now));
            }
        }
    }

    private static Instant midnight(Instant now) {
        return LocalDate.ofInstant(now, UtilityClock.ZONE)
                .plusDays(1)
                .atStartOfDay(UtilityClock.ZONE)
                .toInstant();
    }

    private void equal(String column, String value) {
        if (value != null) {
            where.append(" and ").append(column).append(" = ?");
            parameters.add(value);
        }
    }

    private void and(String condition, Instant at) {
        where.append(" and ").append(condition);
        parameters.add(Writes.utc(at));
    }

    QueueSelect after(QueueCursor cursor) {
        String beyond = closed ? "<" : ">";
        and("queue_at " + beyond + "= ?", cursor.queueAt());
        and("(queue_at " + beyond + " ?", cursor.queueAt());
        where.append(" or id ").append(beyond).append(" ?)");
        parameters.add(cursor.orderId());
        return this;
    }

    /** The orders themselves, in the queue's order; found first, and then read by their key. */
    String page(String columns, int limit) {
        String direction = closed ? " desc" : "";
        return "select "
                + columns
                + " from (select id, queue_at from work_order force index ("
                + index
                + ") where "
                + where
                + " order by queue_at"
                + direction
                + ", id"
                + direction
                + " limit "
                + limit
                + ") q straight_join work_order o on o.id = q.id order by q.queue_at"
                + direction
                + ", q.id"
                + direction;
    }

    /** How many there are, counted no further than the limit. */
    String count(int limit) {
        return "select count(*) from (select 1 from work_order force index ("
                + index
                + ") where "
                + where
                + " limit "
                + limit
                + ") counted";
    }

    Object[] parameters() {
        return parameters.toArray();
    }
}
