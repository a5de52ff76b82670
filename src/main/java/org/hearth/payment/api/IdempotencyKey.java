package org.hearth.payment.api;

/** The headers of draft-ietf-httpapi-idempotency-key-header, and of a replayed answer. */
public final class IdempotencyKey {

    public static final String HEADER = "Idempotency-Key";
    public static final String REPLAYED = "Idempotency-Replayed";

    private IdempotencyKey() {}
}
