package org.hearth.telephony.api;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.platform.security.SystemKey;

/** Knows the utility's telephone system by its key. */
@Singleton
class TelephonyKeyMechanism extends SystemKey {

    /** The role of the telephone system; no person and no partner has it. */
    static final String ROLE = "telephony";

    /** How the setting of its paths names this mechanism. */
    static final String NAME = "telephony-key";

    private static final String SETTING = "hearth.telephony.key-sha256";

    TelephonyKeyMechanism(@ConfigProperty(name = SETTING) Optional<String> keyHash) {
        super(SETTING, keyHash, ROLE, NAME, 2);
    }
}
