package org.hearth.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Statements of the few paths that thousands take every second, on the connection of the current
 * session. Everything else goes through entities.
 */
@ApplicationScoped
public class Sql {

    /** Makes a record of the row that the result stands on; columns count from 1. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final StatelessSession session;
    private final StatementInspector inspector;

    Sql(StatelessSession session, SessionFactory factory) {
        this.session = session;
        this.inspector =
                factory.unwrap(SessionFactoryImplementor.class)
                        .getSessionFactoryOptions()
                        .getStatementInspector();
    }

    /** Opens the session while the transaction still takes it: at its end it is too late. */
    void join() {
        session.doWork(connection -> {});
    }

    /** All rows of a query, in its order. */
    public <T> List<T> select(String sql, Row<T> row, Object... parameters) {
        return session.doReturningWork(
                connection -> {
                    try (PreparedStatement statement =
                            connection.prepareStatement(inspected(sql))) {
                        bind(statement, 0, parameters);
                        return rows(statement, row);
                    }
                });
    }

    private static <T> List<T> rows(PreparedStatement statement, Row<T> row) throws SQLException {
        List<T> read = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                read.add(row.read(rows));
            }
        }
        return read;
    }

    /**
     * Changes any number of rows at once.
     *
     * @return how many
     */
    public int change(String sql, Object... parameters) {
        return session.doReturningWork(
                connection -> {
                    try (PreparedStatement statement =
                            connection.prepareStatement(inspected(sql))) {
                        bind(statement, 0, parameters);
                        return statement.executeUpdate();
                    }
                });
    }

    /**
     * Sends several statements in one journey; each changes exactly one row. Inserts into one table
     * are one statement.
     *
     * @throws IllegalStateException where one of them changed another number of rows
     */
    void write(List<Write> writes) {
        List<WriteGroup> groups = WriteGroup.of(writes);
        StringBuilder all = new StringBuilder(2048);
        for (WriteGroup group : groups) {
            all.append(all.length() == 0 ? "" : ";").append(inspected(group.sql()));
        }
        session.doWork(
                connection -> {
                    try (PreparedStatement statement =
                            connection.prepareStatement(all.toString())) {
                        int bound = 0;
                        for (WriteGroup group : groups) {
                            for (Object[] row : group.rows()) {
                                bound = bind(statement, bound, row);
                            }
                        }
                        statement.execute();
                        expectEachRow(statement, groups);
                    }
                });
    }

    private static void expectEachRow(PreparedStatement statement, List<WriteGroup> groups)
            throws SQLException {
        for (WriteGroup group : groups) {
            if (statement.getUpdateCount() != group.rows().size()) {
                throw new IllegalStateException(
                        "%d rows changed: %s".formatted(statement.getUpdateCount(), group.sql()));
            }
            statement.getMoreResults();
        }
    }

    private static int bind(PreparedStatement statement, int bound, Object[] parameters)
            throws SQLException {
        for (Object parameter : parameters) {
            bound++;
            statement.setObject(bound, parameter);
        }
        return bound;
    }

    /** Whoever watches the session's statements sees these, too. */
    private String inspected(String sql) {
        return inspector == null ? sql : inspector.inspect(sql);
    }
}
