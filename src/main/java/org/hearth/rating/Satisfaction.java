package org.hearth.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.hearth.platform.database.Sql;
import org.hearth.platform.time.UtilityClock;
import org.hearth.workorder.WorkOrderType;

/**
 * The door to satisfaction (满意度) by unit, type and month. It adds up monthly counts and reads no
 * answers: some hundreds of rows a month.
 */
@ApplicationScoped
public class Satisfaction {

    private static final int YEAR = 12;

    private static final String BETWEEN =
            "select month, branch, order_type, sum(answers), sum(satisfied) from satisfaction_month"
                    + " where month between ? and ? group by month, branch, order_type"
                    + " order by month, branch, order_type";

    private final Sql sql;
    private final Clock clock;

    Satisfaction(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Visits and surveys together, by month, unit and type; both months are included. */
    @Transactional
    public List<SatisfactionFigure> between(YearMonth from, YearMonth to) {
        return sql.select(BETWEEN, Satisfaction::figure, from.atDay(1), to.atDay(1));
    }

    /** The present month and the eleven before it, the whole company. */
    @Transactional
    public SatisfactionShare ofLastYear() {
        YearMonth now = YearMonth.from(clock.instant().atZone(UtilityClock.ZONE));
        return SatisfactionShare.of(between(now.minusMonths(YEAR - 1L), now));
    }

    private static SatisfactionFigure figure(ResultSet row) throws SQLException {
        String type = row.getString(3);
        return new SatisfactionFigure(
                YearMonth.from(row.getObject(1, LocalDate.class)),
                row.getString(2),
                type.isEmpty() ? null : WorkOrderType.valueOf(type),
                row.getLong(4),
                row.getLong(5));
    }
}
