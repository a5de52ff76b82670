package org.hearth.telephony.api;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.platform.security.SystemKey;

/** Knows the utility's telephone system by its key. */
@ApplicationScoped
class TelephonyKeyMechanism implements HttpAuthenticationMechanism {

    /** The role of the telephone system; no person and no partner has it. */
    static final String ROLE = "telephony";

    /** How the setting of its paths names this mechanism. */
    static final String NAME = "telephony-key";

    private static final String SETTING = "hearth.telephony.key-sha256";

    private final SystemKey key;

    TelephonyKeyMechanism(@ConfigProperty(name = SETTING) Optional<String> keyHash) {
        this.key = new SystemKey(SETTING, keyHash, ROLE, NAME);
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager identities) {
        return key.authenticate(context);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return key.challenge();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return key.transport();
    }

    /** Last where no path chooses it. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY - 2;
    }
}
