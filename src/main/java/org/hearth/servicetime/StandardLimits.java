package org.hearth.servicetime;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.database.Sql;
import org.hearth.platform.database.Writes;
import org.hearth.platform.id.Ids;

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

    private static final String KEEP =
            """
            insert into standard_change
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String CHANGES =
            """
            select step, service_class, old_amount, old_unit, new_amount, new_unit, changed_by,
                   changed_at
              from standard_change
             where version_id = ?
             order by id desc
             limit 200
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

    /** Changes a limit of a draft, and keeps what it was. */
    void change(StandardVersion version, Promise before, Limit after, Actor person, Instant now) {
        sql.change(
                CHANGE,
                after.amount(),
                after.unit().name(),
                version.id,
                before.step().name(),
                before.serviceClass().name());
        sql.change(
                KEEP,
                Ids.next(),
                version.id,
                before.step().name(),
                before.serviceClass().name(),
                before.limit().amount(),
                before.limit().unit().name(),
                after.amount(),
                after.unit().name(),
                person.toString(),
                Writes.utc(now));
    }

    /** What was changed in a version, the newest first. */
    List<LimitChange> changes(long versionId) {
        return sql.select(CHANGES, StandardLimits::change, versionId);
    }

    private static LimitChange change(ResultSet row) throws SQLException {
        return new LimitChange(
                ClockStep.valueOf(row.getString("step")),
                ServiceClass.valueOf(row.getString("service_class")),
                limit(row, "old_amount", "old_unit"),
                limit(row, "new_amount", "new_unit"),
                row.getString("changed_by"),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static Promise promise(ResultSet row) throws SQLException {
        return new Promise(
                ClockStep.valueOf(row.getString("step")),
                ServiceClass.valueOf(row.getString("service_class")),
                limit(row, "limit_amount", "limit_unit"),
                limit(row, "floor_amount", "floor_unit"));
    }

    private static Limit limit(ResultSet row, String amount, String unit) throws SQLException {
        String written = row.getString(unit);
        return written == null ? null : new Limit(row.getInt(amount), LimitUnit.valueOf(written));
    }
}
