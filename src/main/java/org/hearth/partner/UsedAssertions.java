package org.hearth.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;

/** Remembers which assertions bought a token, for as long as they could buy another. */
@ApplicationScoped
class UsedAssertions {

    private final EntityManager database;
    private final Clock clock;

    UsedAssertions(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether this id of a client is new; the second to ask, here or on any instance, hears no. */
    @Transactional
    boolean first(long clientId, String jti, Instant expiresAt) {
        return database.createNativeQuery("insert ignore into client_assertion values (?1, ?2, ?3)")
                        .setParameter(1, clientId)
                        .setParameter(2, sha256(jti))
                        .setParameter(3, expiresAt)
                        .executeUpdate()
                == 1;
    }

    @Transactional
    void forgetExpired() {
        database.createNativeQuery("delete from client_assertion where expires_at < ?1")
                .setParameter(1, clock.instant())
                .executeUpdate();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
