package org.hearth.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.platform.database.Sql;
import org.hearth.platform.security.Masked;

/** Reads the rows of the queue, and the clocks that run on them. */
@ApplicationScoped
class QueueRows {

    static final String COLUMNS =
            "o.id, o.number, o.type, o.state, o.contact_name, o.district_code, o.street, o.branch,"
                    + " o.assignee, o.escalated, o.reopened, o.due_at, o.warn_at, o.created_at,"
                    + " o.closed_at, o.solved";

    /** What ends first comes first; of clocks without an end, the paused ones. */
    private static final Comparator<OrderClock> NEXT =
            Comparator.comparing((OrderClock row) -> row.pausedAt != null)
                    .thenComparing(
                            OrderClock::ends, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Sql sql;
    private final OrderClockRepository clocks;

    QueueRows(Sql sql, OrderClockRepository clocks) {
        this.sql = sql;
        this.clocks = clocks;
    }

    List<QueuedOrder> read(String select, Object... parameters) {
        return sql.select(select, QueueRows::row, parameters);
    }

    List<QueuedOrder> withClocks(List<QueuedOrder> orders) {
        Map<Long, OrderClock> next = new HashMap<>();
        List<Long> ids = orders.stream().map(QueuedOrder::orderId).toList();
        clocks.runningOf(ids).stream()
                .sorted(NEXT)
                .forEach(row -> next.putIfAbsent(row.orderId, row));
        return orders.stream().map(order -> order.with(clock(next.get(order.orderId())))).toList();
    }

    private static RunningClock clock(OrderClock row) {
        return row == null
                ? null
                : new RunningClock(
                        row.step,
                        row.serviceClass,
                        row.startedAt,
                        row.halfAt,
                        row.lateAt,
                        row.ends(),
                        row.pausedAt != null);
    }

    private static QueuedOrder row(ResultSet row) throws SQLException {
        return new QueuedOrder(
                row.getLong(1),
                row.getString(2),
                WorkOrderType.valueOf(row.getString(3)),
                OrderState.valueOf(row.getString(4)),
                Masked.name(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getBoolean(10),
                row.getInt(11),
                instant(row, 12),
                instant(row, 13),
                instant(row, 14),
                instant(row, 15),
                row.getObject(16, Boolean.class),
                null);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
