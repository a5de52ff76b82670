package org.hearth.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    private static final Path PROGRAMS = Path.of(".data");

    @TempDir Path home;

    @Test
    void what_was_committed_outlives_a_killed_server_and_a_restart() throws Exception {
        EmbeddedDatabase first = start();
        execute(first, "create table kept (id int primary key)", "insert into kept values (7)");
        kill();
        first.stop();

        EmbeddedDatabase second = start();
        try (Connection connection = connect(second);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(7);
        } finally {
            second.stop();
        }
    }

    @Test
    void a_folder_in_use_is_told_in_one_sentence() {
        EmbeddedDatabase running = start();
        try {
            assertThatThrownBy(this::start)
                    .isInstanceOf(DatabaseStartException.class)
                    .hasMessageMatching("The database folder \\S+ is in use by .+\\.");
        } finally {
            running.stop();
        }
    }

    @Test
    void a_half_initialised_folder_is_told_in_one_sentence() throws Exception {
        Files.createDirectories(folder());
        Files.createFile(folder().resolve("aria_log_control"));

        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageMatching("The database folder \\S+ is only half initialised: .+\\.");
    }

    @Test
    void a_missing_system_library_is_named() throws Exception {
        Path log = home.resolve("mariadb.log");
        Files.writeString(
                log,
                "mariadbd: error while loading shared libraries: libaio.so.1: cannot open shared"
                        + " object file: No such file or directory\n");

        assertThat(new ServerLog(log).explain())
                .hasMessageContaining("needs the system library libaio.so.1");
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(
                PROGRAMS, folder(), "--innodb-buffer-pool-size=32M", "--innodb-log-file-size=16M");
    }

    private Path folder() {
        return home.resolve("mariadb");
    }

    private void kill() throws Exception {
        long server = Long.parseLong(Files.readString(home.resolve("mariadb.pid")).trim());
        ProcessHandle handle = ProcessHandle.of(server).orElseThrow();
        handle.destroyForcibly();
        handle.onExit().get();
    }

    private static void execute(EmbeddedDatabase database, String... statements)
            throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), "");
    }
}
