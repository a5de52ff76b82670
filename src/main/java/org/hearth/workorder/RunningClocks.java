package org.hearth.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.hearth.platform.database.Sql;
import org.hearth.platform.database.Writes;

/** How many time limits run, and how far they are; it reads clocks that run and no others. */
@ApplicationScoped
public class RunningClocks {

    private static final String BY_UNIT =
            "select branch, type,"
                    + " sum(marks = 0 and not ifnull(coalesce(agreed_due_at, due_at, floor_due_at) <= ?, 0)),"
                    + " sum(marks = 1 and not ifnull(coalesce(agreed_due_at, due_at, floor_due_at) <= ?, 0)),"
                    + " sum(marks = 2 and not ifnull(coalesce(agreed_due_at, due_at, floor_due_at) <= ?, 0)),"
                    + " sum(marks = 3 or ifnull(coalesce(agreed_due_at, due_at, floor_due_at) <= ?, 0))"
                    + " from order_clock where stopped_at is null group by branch, type";

    private final Sql sql;

    RunningClocks(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param inTime not half gone, or nothing is promised
     * @param half 50 % gone
     * @param late 80 % gone
     * @param broken over
     */
    public record Unit(
            String branch, WorkOrderType type, long inTime, long half, long late, long broken) {}

    @Transactional
    public List<Unit> byUnit(Instant now) {
        Object at = Writes.utc(now);
        return sql.select(BY_UNIT, RunningClocks::unit, at, at, at, at);
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                row.getString(1),
                WorkOrderType.valueOf(row.getString(2)),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6));
    }
}
