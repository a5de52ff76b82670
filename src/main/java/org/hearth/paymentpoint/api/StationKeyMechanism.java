package org.hearth.paymentpoint.api;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.platform.security.SystemKey;

/** Knows the control system of the utility's CNG stations by its key. */
@Singleton
class StationKeyMechanism extends SystemKey {

    /** The role of the stations' control system; no person and no partner has it. */
    static final String ROLE = "stations";

    /** How the setting of its paths names this mechanism. */
    static final String NAME = "stations-key";

    private static final String SETTING = "hearth.stations.key-sha256";

    StationKeyMechanism(@ConfigProperty(name = SETTING) Optional<String> keyHash) {
        super(SETTING, keyHash, ROLE, NAME, 3);
    }
}
