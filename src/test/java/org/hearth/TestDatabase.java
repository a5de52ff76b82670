package org.hearth;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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
        try (Connection connection =
                        DriverManager.getConnection(
                                url,
                                System.getenv("QUARKUS_DATASOURCE_USERNAME"),
                                System.getenv("QUARKUS_DATASOURCE_PASSWORD"));
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + schema);
            statement.execute("drop database if exists " + schema + "_sandbox");
            statement.execute("create database " + schema + " character set utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        System.setProperty(STARTED, url);
    }

    @Override
    public void stop() {
        // The database serves every test of this JVM and ends with it.
    }
}
