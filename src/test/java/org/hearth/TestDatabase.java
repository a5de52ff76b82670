package org.hearth;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.hearth.platform.database.EmbeddedDatabase;

/**
 * An empty database for the tests of one JVM: an embedded one, which does not wait for the disk, or
 * the schema of the server that {@code QUARKUS_DATASOURCE_JDBC_URL} names, which is dropped first.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String STARTED = "hearth.test.database";
    private static final Path HOME = Path.of(".data");

    @Override
    public Map<String, String> start() {
        String url = System.getenv("QUARKUS_DATASOURCE_JDBC_URL");
        if (url != null) {
            dropSchemaOnce(url);
            return Map.of("hearth.sandbox.schema", schema(url) + "_sandbox");
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", embedded(), "quarkus.datasource.username", "root");
    }

    /** A system property outlives the class loaders that Quarkus gives each test profile. */
    private static String embedded() {
        String url = System.getProperty(STARTED);
        if (url == null) {
            Path folder = emptyFolder();
            EmbeddedDatabase database =
                    EmbeddedDatabase.start(
                            HOME,
                            folder.resolve("mariadb"),
                            "--innodb-buffer-pool-size=256M",
                            "--innodb-log-file-size=96M",
                            "--innodb-flush-log-at-trx-commit=0");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(database, folder)));
            url = database.jdbcUrl();
            System.setProperty(STARTED, url);
        }
        return url;
    }

    private static Path emptyFolder() {
        try {
            FileUtils.forceMkdir(HOME.toFile());
            return Files.createTempDirectory(HOME, "test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(EmbeddedDatabase database, Path folder) {
        database.stop();
        FileUtils.deleteQuietly(folder.toFile());
    }

    private static String schema(String url) {
        return url.replaceFirst("^jdbc:mysql://[^/]+/([^?]+).*$", "$1");
    }

    private static void dropSchemaOnce(String url) {
        if (System.getProperty(STARTED) != null) {
            return;
        }
        String schema = schema(url);
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + schema);
            statement.execute("drop database if exists " + schema + "_sandbox");
            statement.execute("create database " + schema + " character set utf8mb4");
            doNotWaitForTheDisk(statement, url);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        System.setProperty(STARTED, url);
    }

    /** As the embedded one, until the tests end; a server that does not let us is slower. */
    private static void doNotWaitForTheDisk(Statement statement, String url) {
        try (ResultSet before =
                statement.executeQuery("select @@innodb_flush_log_at_trx_commit, @@sync_binlog")) {
            before.next();
            int flush = before.getInt(1);
            int sync = before.getInt(2);
            statement.execute(durability(0, 0));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> restore(url, flush, sync)));
        } catch (SQLException notOurs) {
            System.out.println("Tests wait for the disk: " + notOurs.getMessage());
        }
    }

    private static void restore(String url, int flush, int sync) {
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute(durability(flush, sync));
        } catch (SQLException gone) {
            // A server that was stopped starts with its own settings.
        }
    }

    private static String durability(int flush, int sync) {
        return "set global innodb_flush_log_at_trx_commit = %d, global sync_binlog = %d"
                .formatted(flush, sync);
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(
                url,
                System.getenv("QUARKUS_DATASOURCE_USERNAME"),
                System.getenv("QUARKUS_DATASOURCE_PASSWORD"));
    }

    @Override
    public void stop() {
        // The database serves every test of this JVM and ends with it.
    }
}
