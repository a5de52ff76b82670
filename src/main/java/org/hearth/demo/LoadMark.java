package org.hearth.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Says in the database itself whether demonstration data is complete. Its table belongs to the
 * demonstration, not to the schema, and no other database has one.
 */
@ApplicationScoped
class LoadMark {

    private final DataSource database;

    LoadMark(DataSource database) {
        this.database = database;
    }

    /** Whether nobody has an account yet, and no load was begun. */
    boolean isEmpty() throws SQLException {
        return !has("select 1 from account limit 1") && !isUnfinished();
    }

    /** Whether a load was begun and not finished. */
    boolean isUnfinished() throws SQLException {
        return has(
                        "select 1 from information_schema.tables"
                                + " where table_schema = database() and table_name = 'demo_load'")
                && has("select 1 from demo_load where finished_at is null");
    }

    void begin() throws SQLException {
        run(
                "create table if not exists demo_load (id int primary key,"
                        + " started_at datetime not null, finished_at datetime null)");
        run("replace into demo_load values (1, utc_timestamp(), null)");
    }

    void clear() throws SQLException {
        for (DemoTable table : DemoTable.values()) {
            run(
                    table == DemoTable.PARTNER
                            ? "delete from partner where code <> '" + Collector.WEBSITE + "'"
                            : "truncate table " + table.tableName());
        }
    }

    /** Only now does the data count; the server learns its distribution first. */
    void finish() throws SQLException {
        for (DemoTable table : DemoTable.values()) {
            run("analyze table " + table.tableName());
        }
        run("update demo_load set finished_at = utc_timestamp()");
    }

    private boolean has(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
