package org.hearth.platform.database;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import java.util.List;

/**
 * The database of profiles {@code dev} and {@code demo} when none is configured: embedded, with its
 * data in {@code .data/mariadb} of the working directory.
 */
public final class LocalDatabase {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final Path HOME = Path.of(".data");
    private static final List<String> PROFILES = List.of("dev", "demo");

    private LocalDatabase() {}

    /**
     * Makes the address of the started database known as system properties. A live reload of {@code
     * quarkus:dev} finds them there and keeps the running server.
     *
     * @throws DatabaseStartException with one sentence for the user
     */
    public static void startIfNoneConfigured(SmallRyeConfig configuration) {
        boolean wanted = configuration.getProfiles().stream().anyMatch(PROFILES::contains);
        if (!wanted || configuration.getOptionalValue(URL, String.class).isPresent()) {
            return;
        }
        EmbeddedDatabase database = EmbeddedDatabase.start(HOME, HOME.resolve("mariadb"));
        System.setProperty(URL, database.jdbcUrl());
        System.out.println("The embedded database is " + database.jdbcUrl() + ", user root.");
        System.setProperty("quarkus.datasource.username", database.username());
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> stopAfterService(database), "database stop"));
    }

    private static void stopAfterService(EmbeddedDatabase database) {
        Application service = ApplicationLifecycleManager.getCurrentApplication();
        if (service != null) {
            service.awaitShutdown();
        }
        database.stop();
    }
}
