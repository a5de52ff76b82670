package org.hearth.servicetime;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.hearth.platform.database.Sql;

/** The rows of the versions of the table of limits. */
@ApplicationScoped
class StandardLimits {

    private static final String OF_VERSION =
            """
            select step, service_class, limit_amount, limit_unit, floor_amount, floor_unit
              from standard_limit
             where version_id = ?
            """;

    private static final String COPY =
            """
            insert into standard_limit
            select ?, step, service_class, limit_amount, limit_unit, floor_amount, floor_unit
              from standard_limit
             where version_id = ?
            """;

    private static final String CHANGE =
            """
            update standard_limit
               set limit_amount = ?, limit_unit = ?
             where version_id = ? and step = ? and service_class = ?
            """;

    private final Sql sql;

    StandardLimits(Sql sql) {
        this.sql = sql;
    }

    Standards of(StandardVersion version) {
        return new Standards(
                version.view(), sql.select(OF_VERSION, StandardLimits::promise, version.id));
    }

    void copy(StandardVersion from, StandardVersion to) {
        sql.change(COPY, to.id, from.id);
    }

    void change(StandardVersion version, Promise promise) {
        sql.change(
                CHANGE,
                promise.limit().amount(),
                promise.limit().unit().name(),
                version.id,
                promise.step().name(),
                promise.serviceClass().name());
    }

    private static Promise promise(ResultSet row) throws SQLException {
        return new Promise(
                ClockStep.valueOf(row.getString("step")),
                ServiceClass.valueOf(row.getString("service_class")),
                limit(row, "limit"),
                limit(row, "floor"));
    }

    private static Limit limit(ResultSet row, String which) throws SQLException {
        String unit = row.getString(which + "_unit");
        return unit == null
                ? null
                : new Limit(row.getInt(which + "_amount"), LimitUnit.valueOf(unit));
    }
}
