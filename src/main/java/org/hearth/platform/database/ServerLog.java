package org.hearth.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the database server wrote since it was started, read for the signs that matter. */
final class ServerLog {

    private static final Pattern LOCKED =
            Pattern.compile("Unable to lock |Can't lock aria control file");
    private static final Pattern MISSING_LIBRARY =
            Pattern.compile("error while loading shared libraries: ([^:]+):");
    private static final Pattern ERROR = Pattern.compile("\\[ERROR] (.+)");

    private final Path file;

    ServerLog(Path file) {
        this.file = file;
    }

    boolean saysReady() throws IOException {
        return text().contains(": ready for connections.");
    }

    boolean saysLocked() throws IOException {
        return LOCKED.matcher(text()).find();
    }

    DatabaseStartException explain() throws IOException {
        String text = text();
        Matcher missing = MISSING_LIBRARY.matcher(text);
        if (missing.find()) {
            return new DatabaseStartException(
                    "The embedded database needs the system library "
                            + missing.group(1)
                            + ", which this machine lacks: install it, or set"
                            + " QUARKUS_DATASOURCE_JDBC_URL to use a MySQL server.");
        }
        Matcher error = ERROR.matcher(text);
        String reason = error.find() ? " (" + error.group(1).strip() + ")" : "";
        return new DatabaseStartException(
                "The embedded database did not start"
                        + reason
                        + ": see "
                        + file
                        + ", and delete the folder "
                        + file.toString().replaceFirst("\\.log$", "")
                        + " to begin with an empty database.");
    }

    private String text() throws IOException {
        return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
    }
}
