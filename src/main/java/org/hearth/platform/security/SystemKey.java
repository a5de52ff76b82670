package org.hearth.platform.security;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.hearth.platform.audit.Actor;

/**
 * Knows one of the utility's own systems by a bearer key. It is no partner: its key opens nothing
 * but the paths that the settings give to its mechanism. The key is long and random, so that its
 * SHA-256 needs no salt; without a setting nobody is let in.
 */
public abstract class SystemKey implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";
    private static final int UNAUTHORIZED = 401;
    private static final int SHA_256_BYTES = 32;

    private final Optional<byte[]> keyHash;
    private final String role;
    private final String mechanism;
    private final int before;

    /**
     * @param setting its name, for who has mistaken it
     * @param keyHash its value: the SHA-256 of the key, 64 hexadecimal digits
     * @param role of the system; no person and no partner has it
     * @param mechanism how the settings of paths name it
     * @param before how many others come before it where no path chooses
     */
    protected SystemKey(
            String setting, Optional<String> keyHash, String role, String mechanism, int before) {
        this.keyHash = keyHash.map(HexFormat.of()::parseHex);
        this.role = role;
        this.mechanism = mechanism;
        this.before = before;
        if (this.keyHash.filter(hash -> hash.length != SHA_256_BYTES).isPresent()) {
            throw new IllegalArgumentException(setting + " is not a SHA-256 in hexadecimal digits");
        }
    }

    /** The system, or null where the request has no such key. */
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
        return Uni.createFrom().item(known ? system() : null);
    }

    private SecurityIdentity system() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(Actor.system(role).toString()))
                .addRole(role)
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
                                "Bearer realm=\"hearth-" + role + "\""));
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(
                        new HttpCredentialTransport(
                                HttpCredentialTransport.Type.OTHER_HEADER, mechanism, mechanism));
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY - before;
    }
}
