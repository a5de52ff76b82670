package org.hearth.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.hearth.platform.database.Sql;
import org.hearth.servicetime.ClockStep;
import org.hearth.workorder.WorkOrderType;

/** The monthly figures: some thousand rows a year, however many orders there were. */
@ApplicationScoped
class ServiceFigures {

    private static final String BETWEEN =
            "select month, branch, order_type, step, ended, broken, created, closed, reopened,"
                    + " repeated from service_month where month between ? and ?"
                    + " order by month, branch, order_type, step";

    private final Sql sql;

    ServiceFigures(Sql sql) {
        this.sql = sql;
    }

    /** Both months are included. */
    @Transactional
    List<ServiceFigure> between(YearMonth from, YearMonth to) {
        return sql.select(BETWEEN, ServiceFigures::figure, from.atDay(1), to.atDay(1));
    }

    private static ServiceFigure figure(ResultSet row) throws SQLException {
        String step = row.getString(4);
        return new ServiceFigure(
                YearMonth.from(row.getObject(1, LocalDate.class)),
                row.getString(2),
                WorkOrderType.valueOf(row.getString(3)),
                step.equals(ServiceCounts.ORDERS) ? null : ClockStep.valueOf(step),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10));
    }
}
