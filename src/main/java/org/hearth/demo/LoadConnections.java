package org.hearth.demo;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/**
 * Connections to the service's database that may do what its own may not: send rows as a file, and
 * leave checks out that the rows pass by the way they are made.
 */
@ApplicationScoped
class LoadConnections {

    /** Keeps a transaction of a server that logs each row at a size that it can undo quickly. */
    private static final long BYTES_OF_A_STATEMENT = 16L << 20;

    private static final List<String> SESSION =
            List.of(
                    "set session unique_checks = 0",
                    "set session foreign_key_checks = 0",
                    // One table's rows may wait long while the server sorts another's.
                    "set session net_read_timeout = 7200",
                    "set session net_write_timeout = 7200");

    private final AgroalConnectionFactoryConfiguration service;

    LoadConnections(AgroalDataSource dataSource) {
        service =
                dataSource
                        .getConfiguration()
                        .connectionPoolConfiguration()
                        .connectionFactoryConfiguration();
    }

    Connection open() throws SQLException {
        Properties properties = new Properties();
        if (service.principal() instanceof NamePrincipal user) {
            properties.setProperty("user", user.getName());
        }
        service.credentials().stream()
                .filter(SimplePassword.class::isInstance)
                .forEach(secret -> properties.putAll(((SimplePassword) secret).asProperties()));
        properties.setProperty("allowLoadLocalInfile", "true");
        Connection connection = DriverManager.getConnection(service.jdbcUrl(), properties);
        try (Statement statement = connection.createStatement()) {
            for (String setting : SESSION) {
                statement.execute(setting);
            }
        }
        return connection;
    }

    /** Whether the server takes rows as a file; MySQL does not unless told so. */
    boolean localInfile() throws SQLException {
        return ask("select @@local_infile") == 1;
    }

    /**
     * How many bytes one statement loads. MariaDB builds the indexes of an empty table in one go,
     * without undo, for as long as the first statement lasts; so there it is one.
     */
    long bytesOfAStatement() throws SQLException {
        boolean mariaDb = ask("select version() like '%MariaDB%'") == 1;
        return mariaDb ? Long.MAX_VALUE : BYTES_OF_A_STATEMENT;
    }

    private long ask(String question) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
