package org.hearth.demo;

import com.mysql.cj.jdbc.JdbcStatement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;

/** Brings the rows of one table into the database, over a connection of its own. */
final class TableLoad implements Callable<Long> {

    private static final int ROWS_OF_AN_INSERT = 500;

    private final DemoTable table;
    private final TableInput input;
    private final LoadConnections connections;

    TableLoad(DemoTable table, TableInput input, LoadConnections connections) {
        this.table = table;
        this.input = input;
        this.connections = connections;
    }

    /** The number of rows that are in the table then. */
    @Override
    public Long call() throws SQLException, IOException {
        try (Connection connection = connections.open();
                Statement statement = connection.createStatement()) {
            return connections.localInfile() ? load(statement) : insert(statement);
        }
    }

    private long load(Statement statement) throws SQLException, IOException {
        String load =
                "load data local infile 'rows' into table "
                        + table.tableName()
                        + " character set utf8mb4 ("
                        + table.columns()
                        + ")";
        JdbcStatement stream = statement.unwrap(JdbcStatement.class);
        long rows = 0;
        while (input.nextPart(connections.bytesOfAStatement())) {
            stream.setLocalInfileInputStream(input);
            rows += stream.executeLargeUpdate(load);
            refuseWarnings(statement);
        }
        return rows;
    }

    /** LOCAL makes warnings of errors, and would cut a text that is too long. */
    private void refuseWarnings(Statement statement) throws SQLException {
        try (ResultSet warnings = statement.executeQuery("show warnings limit 1")) {
            if (warnings.next()) {
                throw new SQLException(table.tableName() + ": " + warnings.getString("Message"));
            }
        }
    }

    private long insert(Statement statement) throws SQLException, IOException {
        long rows = 0;
        for (byte[] chunk = input.nextChunk(); chunk.length > 0; chunk = input.nextChunk()) {
            String[] lines = new String(chunk, StandardCharsets.UTF_8).split("\n");
            for (int from = 0; from < lines.length; from += ROWS_OF_AN_INSERT) {
                int to = Math.min(lines.length, from + ROWS_OF_AN_INSERT);
                rows += statement.executeUpdate(insert(lines, from, to));
            }
        }
        return rows;
    }

    private String insert(String[] lines, int from, int to) {
        StringBuilder sql = new StringBuilder("insert into ");
        sql.append(table.tableName()).append(" (").append(table.columns()).append(") values ");
        for (int i = from; i < to; i++) {
            sql.append(i == from ? "('" : ",('")
                    .append(lines[i].replace("'", "''").replace("\t", "','"))
                    .append("')");
        }
        return sql.toString().replace("'\\N'", "null");
    }
}
