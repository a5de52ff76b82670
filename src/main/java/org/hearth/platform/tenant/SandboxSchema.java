package org.hearth.platform.tenant;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/**
 * The sandbox's own schema on the same server, with the same tables. Without the setting {@code
 * hearth.sandbox.schema} there is no sandbox.
 */
@ApplicationScoped
public class SandboxSchema {

    /** After the live schema is migrated and before anybody fills the sandbox. */
    static final int EARLY = 500;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,64}");

    private final String name;

    SandboxSchema(@ConfigProperty(name = "hearth.sandbox.schema") Optional<String> name) {
        this.name = name.filter(text -> !text.isBlank()).orElse(null);
        if (this.name != null && !NAME.matcher(this.name).matches()) {
            throw new IllegalArgumentException("hearth.sandbox.schema is no name of a schema");
        }
    }

    /** Whether this service has a sandbox. */
    public boolean exists() {
        return name != null;
    }

    /** Name of the schema; null where there is no sandbox. */
    String name() {
        return name;
    }

    void migrate(@Observes @Priority(EARLY) StartupEvent start, DataSource server, Flyway live)
            throws SQLException {
        if (!exists()) {
            return;
        }
        create(server);
        Flyway.configure(Thread.currentThread().getContextClassLoader())
                .configuration(live.getConfiguration())
                .dataSource(server)
                .schemas(name)
                .defaultSchema(name)
                .load()
                .migrate();
    }

    /** Where the service's user may not create a schema, whoever runs the server has done it. */
    private void create(DataSource server) throws SQLException {
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            if (!isThere(statement)) {
                statement.execute("create schema `" + name + "` character set utf8mb4");
            }
        }
    }

    private boolean isThere(Statement statement) throws SQLException {
        try (var rows =
                statement.executeQuery(
                        "select 1 from information_schema.schemata where schema_name = '"
                                + name
                                + "'")) {
            return rows.next();
        }
    }
}
