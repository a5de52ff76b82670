package org.hearth.paymentpoint.api;

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

/** Knows the control system of the utility's CNG stations by its key. */
@ApplicationScoped
class StationKeyMechanism implements HttpAuthenticationMechanism {

    /** The role of the stations' control system; no person and no partner has it. */
    static final String ROLE = "stations";

    /** How the setting of its paths names this mechanism. */
    static final String NAME = "stations-key";

    private static final String SETTING = "hearth.stations.key-sha256";

    private final SystemKey key;

    StationKeyMechanism(@ConfigProperty(name = SETTING) Optional<String> keyHash) {
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
        return DEFAULT_PRIORITY - 3;
    }
}
