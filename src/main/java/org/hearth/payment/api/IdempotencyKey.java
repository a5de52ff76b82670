package org.hearth.payment.api;

/** The headers of draft-ietf-httpapi-idempotency-key-header, and of a replayed answer. */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private IdempotencyKey() {}
}
