package org.hearth.demo;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;

/** A migrated schema without rows beside the one of the service, for one test alone. */
final class EmptySchema implements AutoCloseable {

    private final String name;
    private final AgroalDataSource service;
    private final AgroalDataSource own;

    EmptySchema(String name, AgroalDataSource service) throws SQLException {
        this.name = name;
        this.service = service;
        run(service, "drop schema if exists " + name);
        run(service, "create schema " + name + " character set utf8mb4");
        var connections =
                service.getConfiguration()
                        .connectionPoolConfiguration()
                        .connectionFactoryConfiguration();
        String url = connections.jdbcUrl().replaceFirst("/\\w+(\\?|$)", "/" + name + "$1");
        own =
                AgroalDataSource.from(
                        new AgroalDataSourceConfigurationSupplier()
                                .connectionPoolConfiguration(
                                        pool ->
                                                pool.maxSize(4)
                                                        .connectionFactoryConfiguration(
                                                                factory -> {
                                                                    factory.jdbcUrl(url)
                                                                            .principal(
                                                                                    connections
                                                                                            .principal());
                                                                    connections
                                                                            .credentials()
                                                                            .forEach(
                                                                                    factory
                                                                                            ::credential);
                                                                    return factory;
                                                                })));
        Flyway.configure().dataSource(own).load().migrate();
    }

    AgroalDataSource dataSource() {
        return own;
    }

    void run(String sql) throws SQLException {
        run(own, sql);
    }

    private static void run(AgroalDataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of an answer. */
    List<String> ask(String query) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = own.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    /**
     * A number for the rows of each table: the same for the same rows. The server's own checksum is
     * not, where a column is generated.
     */
    TreeMap<DemoTable, String> checksums() throws SQLException {
        TreeMap<DemoTable, String> sums = new TreeMap<>();
        for (DemoTable table : DemoTable.values()) {
            String row =
                    Arrays.stream(table.columns().split(", "))
                            .map(column -> "coalesce(" + column + ", '')")
                            .collect(Collectors.joining(", '/', ", "concat(", ")"));
            String sum = "select concat(count(*), '-', sum(crc32(" + row + "))) from ";
            sums.put(table, ask(sum + table.tableName()).get(0));
        }
        return sums;
    }

    @Override
    public void close() throws SQLException {
        own.close();
        run(service, "drop schema " + name);
    }
}
