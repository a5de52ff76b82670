package org.hearth.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearth.platform.database.Sql;

/**
 * The door to the staff's queue (工单): open orders, those due first at the head, or closed ones, the
 * newest at the head. Reads only the columns shown, a page at a time.
 */
@ApplicationScoped
public class OrderQueue {

    /** Rows of a page. */
    public static final int PAGE = 50;

    /** No further is counted. */
    public static final int MOST_COUNTED = 1_000;

    private static final List<OrderState> OPEN =
            List.of(
                    OrderState.CREATED,
                    OrderState.DISPATCHED,
                    OrderState.ACCEPTED,
                    OrderState.ON_SITE,
                    OrderState.HANDLED,
                    OrderState.ANSWERED,
                    OrderState.REOPENED);

    private final Sql sql;
    private final QueueRows rows;
    private final Clock clock;

    OrderQueue(Sql sql, QueueRows rows, Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * @param cursor of the page before, or null for the head; anything else is as null
     */
    @Transactional
    public QueuePage page(OrderFilter filter, String cursor) {
        QueueSelect select = new QueueSelect(filter, clock.instant());
        QueueCursor.read(cursor).ifPresent(select::after);
        List<QueuedOrder> found =
                rows.read(select.page(QueueRows.COLUMNS, PAGE + 1), select.parameters());
        if (found.size() <= PAGE) {
            return new QueuePage(rows.withClocks(found), null);
        }
        List<QueuedOrder> page = found.subList(0, PAGE);
        return new QueuePage(rows.withClocks(page), cursorOf(page.get(PAGE - 1)).toString());
    }

    private static QueueCursor cursorOf(QueuedOrder last) {
        Instant closed = last.closedAt() == null ? last.createdAt() : last.closedAt();
        Instant open = last.dueAt() == null ? QueueSelect.NEVER : last.dueAt();
        return new QueueCursor(last.state().open() ? open : closed, last.orderId());
    }

    /** All orders of an account, newest first; at most a page. */
    @Transactional
    public List<QueuedOrder> ofAccount(long accountId) {
        return rows.withClocks(
                rows.read(
                        "select "
                                + QueueRows.COLUMNS
                                + " from work_order o where o.account_id = ? order by o.id desc"
                                + " limit "
                                + PAGE,
                        accountId));
    }

    /**
     * How many open orders there are by state, each counted to {@link #MOST_COUNTED} and one more.
     *
     * @param branch null for all
     */
    @Transactional
    public Map<OrderState, Integer> byState(String branch) {
        List<QueueSelect> selects =
                OPEN.stream().map(state -> select(state, null, false, branch)).toList();
        List<Integer> counts = counts(selects);
        Map<OrderState, Integer> byState = new EnumMap<>(OrderState.class);
        for (int i = 0; i < OPEN.size(); i++) {
            byState.put(OPEN.get(i), counts.get(i));
        }
        return byState;
    }

    /** How many open orders press, counted as above. */
    @Transactional
    public QueuePressure pressure(String branch) {
        List<Integer> counts =
                counts(
                        List.of(
                                select(null, Pressing.OVERDUE, false, branch),
                                select(null, Pressing.WARNED, false, branch),
                                select(null, Pressing.TODAY, false, branch),
                                select(null, null, true, branch)));
        return new QueuePressure(counts.get(0), counts.get(1), counts.get(2), counts.get(3));
    }

    private QueueSelect select(
            OrderState state, Pressing pressing, boolean escalated, String branch) {
        return new QueueSelect(
                new OrderFilter(false, state, null, branch, null, null, pressing, escalated),
                clock.instant());
    }

    private List<Integer> counts(List<QueueSelect> selects) {
        List<Object> parameters = new ArrayList<>();
        selects.forEach(select -> parameters.addAll(List.of(select.parameters())));
        String all =
                String.join(
                        " union all ",
                        selects.stream()
                                .map(select -> "(" + select.count(MOST_COUNTED + 1) + ")")
                                .toList());
        return sql.select(all, row -> row.getInt(1), parameters.toArray());
    }
}
