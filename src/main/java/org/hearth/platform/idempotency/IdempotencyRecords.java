package org.hearth.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import org.hearth.platform.database.Writes;
import org.hibernate.StatelessSession;

/**
 * Stored answers (IETF draft on Idempotency-Key). The record is written in the transaction of the
 * work it answers, so that one is there exactly when the work is.
 */
@ApplicationScoped
public class IdempotencyRecords {

    private static final String BY_KEY =
            "from IdempotencyRecord where partnerId = ?1 and idempotencyKey = ?2";
    private static final String BY_SUBJECT =
            "from IdempotencyRecord where subjectId = ?1 order by createdAt";

    private static final String INSERT =
            "insert into idempotency_record (partner_id, idempotency_key, request_hash,"
                    + " subject_id, answer, created_at) values (?, ?, ?, ?, ?, ?)";

    private final StatelessSession session;
    private final Writes writes;
    private final ObjectMapper json;

    /** Answers are kept for ever, and outlive the version that wrote them. */
    private final ObjectMapper lenient;

    private final Clock clock;

    IdempotencyRecords(StatelessSession session, Writes writes, ObjectMapper json, Clock clock) {
        this.session = session;
        this.writes = writes;
        this.json = json;
        this.lenient =
                json.copy()
                        .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .disable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                        .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        this.clock = clock;
    }

    /**
     * Where the partner used the key before, the transaction fails with a duplicate key once its
     * writes are sent.
     */
    @Transactional(TxType.MANDATORY)
    public void store(long partnerId, String key, byte[] hash, long subjectId, Object answer) {
        writes.add(
                INSERT,
                partnerId,
                key,
                hash,
                subjectId,
                write(answer),
                Writes.utc(clock.instant()));
    }

    /** The answer kept under a partner's key. */
    @Transactional
    public <T> Optional<StoredAnswer<T>> byKey(long partnerId, String key, Class<T> type) {
        return session.createSelectionQuery(BY_KEY, IdempotencyRecord.class)
                .setParameter(1, partnerId)
                .setParameter(2, key)
                .uniqueResultOptional()
                .map(entry -> stored(entry, type));
    }

    /** The first answer kept for a thing that came of a request, such as a payment. */
    @Transactional
    public <T> Optional<StoredAnswer<T>> bySubject(long subjectId, Class<T> type) {
        return session.createSelectionQuery(BY_SUBJECT, IdempotencyRecord.class)
                .setParameter(1, subjectId)
                .setMaxResults(1)
                .uniqueResultOptional()
                .map(entry -> stored(entry, type));
    }

    private <T> StoredAnswer<T> stored(IdempotencyRecord entry, Class<T> type) {
        return new StoredAnswer<>(entry.requestHash, () -> read(entry.answer, type));
    }

    private <T> T read(String answer, Class<T> type) {
        try {
            return lenient.readValue(answer, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
