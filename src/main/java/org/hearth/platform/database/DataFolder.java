package org.hearth.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Where one embedded database keeps its data: the folder itself, and beside it, with the same name,
 * a lock ({@code .lock}), the server's log ({@code .log}) and its process id ({@code .pid}).
 */
final class DataFolder {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private FileChannel lock;

    DataFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Path path() {
        return folder;
    }

    Path log() {
        return beside(".log");
    }

    Path processId() {
        return beside(".pid");
    }

    /** Held until this process ends, however it ends. */
    void lock() throws IOException {
        Files.createDirectories(folder.getParent());
        lock =
                FileChannel.open(
                        beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isFree(lock)) {
            lock.close();
            throw inUse();
        }
        stopServerLeftBehind();
    }

    private static boolean isFree(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    void unlock() throws IOException {
        lock.close();
    }

    DatabaseStartException inUse() {
        return new DatabaseStartException(
                "The database folder "
                        + folder
                        + " is in use by another running process: stop that one, or start this one"
                        + " in another working directory.");
    }

    void initialise(ServerFiles files) throws IOException, InterruptedException {
        if (Files.exists(folder) && !Folders.isEmpty(folder)) {
            refuseIfIncomplete();
            return;
        }
        Path unfinished = beside(".new");
        Folders.delete(unfinished);
        Files.createDirectories(unfinished);
        Process install = files.install(unfinished).redirectOutput(log().toFile()).start();
        if (install.waitFor() != 0) {
            throw new ServerLog(log()).explain();
        }
        Files.deleteIfExists(folder);
        Files.move(unfinished, folder);
    }

    private void refuseIfIncomplete() {
        boolean complete =
                Files.exists(folder.resolve("ibdata1"))
                        && Files.isDirectory(folder.resolve("mysql"));
        if (!complete) {
            throw new DatabaseStartException(
                    "The database folder "
                            + folder
                            + " is only half initialised: delete it and start again, or put back"
                            + " a complete copy.");
        }
    }

    /** A server outlives a Hearth that was killed, and would keep the data locked. */
    private void stopServerLeftBehind() throws IOException {
        if (Files.notExists(processId())) {
            return;
        }
        String written = Files.readString(processId()).trim();
        if (written.matches("\\d{1,18}")) {
            ProcessHandle.of(Long.parseLong(written))
                    .filter(DataFolder::isDatabaseServer)
                    .ifPresent(DataFolder::stop);
        }
        Files.deleteIfExists(processId());
    }

    private static boolean isDatabaseServer(ProcessHandle process) {
        return process.info().command().orElse("").matches(".*(mariadbd|mysqld)(\\.exe)?");
    }

    static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            server.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            server.destroyForcibly();
        } catch (java.util.concurrent.ExecutionException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private Path beside(String extension) {
        return folder.resolveSibling(folder.getFileName() + extension);
    }
}
