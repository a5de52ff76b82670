package org.hearth.platform.idempotency;

import java.security.MessageDigest;

/** An answer given before, and the fingerprint of the request that it was given to. */
public record StoredAnswer<T>(byte[] requestHash, T answer) {

    public boolean answers(byte[] requestHash) {
        return MessageDigest.isEqual(this.requestHash, requestHash);
    }
}
