package org.hearth.kiosk.web;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Whether the page's buttons may stand for notes. In production only a machine's own acceptor says
 * that money came in: it tells the page by the event {@code hearth:note}.
 */
@Singleton
class NoteAcceptor {

    private static final Set<String> PROFILES = Set.of("dev", "test", "demo");

    private final boolean simulated =
            ConfigUtils.getProfiles().stream().anyMatch(PROFILES::contains);

    boolean simulated() {
        return simulated;
    }
}
