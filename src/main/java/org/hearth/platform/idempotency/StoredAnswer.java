package org.hearth.platform.idempotency;

import java.security.MessageDigest;
import java.util.function.Supplier;

/**
 * An answer given before, and the fingerprint of the request that it was given to. It is read only
 * when asked for: the same key may have gone with another kind of request.
 */
public final class StoredAnswer<T> {

    private final byte[] requestHash;
    private final Supplier<T> answer;

    StoredAnswer(byte[] requestHash, Supplier<T> answer) {
        this.requestHash = requestHash;
        this.answer = answer;
    }

    public boolean answers(byte[] requestHash) {
        return MessageDigest.isEqual(this.requestHash, requestHash);
    }

    public T answer() {
        return answer.get();
    }
}
