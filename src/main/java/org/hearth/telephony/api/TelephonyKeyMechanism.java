package org.hearth.telephony.api;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.platform.audit.Actor;

/**
 * Knows the utility's telephone system by a bearer key. It is no partner: its key opens nothing but
 * the paths that the setting {@code quarkus.http.auth.permission.telephony} names. The key is long
 * and random, so that its SHA-256 needs no salt; without a setting nobody is let in.
 */
@ApplicationScoped
class TelephonyKeyMechanism implements HttpAuthenticationMechanism {

    /** The role of the telephone system; no person and no partner has it. */
    static final String ROLE = "telephony";

    /** How the setting names this mechanism. */
    static final String NAME = "telephony-key";

    private static final String SCHEME = "Bearer ";
    private static final int UNAUTHORIZED = 401;
    private static final int SHA_256_BYTES = 32;

    private final Optional<byte[]> keyHash;

    /**
     * @param keyHash SHA-256 of the key, 64 hexadecimal digits
     */
    TelephonyKeyMechanism(
            @ConfigProperty(name = "hearth.telephony.key-sha256") Optional<String> keyHash) {
        this.keyHash = keyHash.map(HexFormat.of()::parseHex);
        if (this.keyHash.filter(hash -> hash.length != SHA_256_BYTES).isPresent()) {
            throw new IllegalArgumentException(
                    "hearth.telephony.key-sha256 is not a SHA-256 in hexadecimal digits");
        }
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager identities) {
        String credentials = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (credentials == null
                || !credentials.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Uni.createFrom().nullItem();
        }
        byte[] shown = sha256(credentials.substring(SCHEME.length()).strip());
        boolean known = keyHash.filter(hash -> MessageDigest.isEqual(hash, shown)).isPresent();
        return Uni.createFrom().item(known ? telephoneSystem() : null);
    }

    private static SecurityIdentity telephoneSystem() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(Actor.system(ROLE).toString()))
                .addRole(ROLE)
                .build();
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom()
                .item(
                        new ChallengeData(
                                UNAUTHORIZED,
                                HttpHeaders.WWW_AUTHENTICATE,
                                "Bearer realm=\"hearth-telephony\""));
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(
                        new HttpCredentialTransport(
                                HttpCredentialTransport.Type.OTHER_HEADER, NAME, NAME));
    }

    /** Last where no path chooses it. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY - 2;
    }
}
