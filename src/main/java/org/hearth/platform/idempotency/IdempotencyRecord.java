package org.hearth.platform.idempotency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.Objects;

/** The answer that was given to a request, kept with the request's fingerprint. */
@Entity
@IdClass(IdempotencyRecord.Key.class)
class IdempotencyRecord {

    @Id long partnerId;
    @Id String idempotencyKey;
    byte[] requestHash;
    long subjectId;
    String answer;
    Instant createdAt;

    protected IdempotencyRecord() {}

    /** A partner's key: two partners may use the same. */
    static final class Key {
        long partnerId;
        String idempotencyKey;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.partnerId == partnerId
                    && key.idempotencyKey.equals(idempotencyKey);
        }

        @Override
        public int hashCode() {
            return Objects.hash(partnerId, idempotencyKey);
        }
    }
}
