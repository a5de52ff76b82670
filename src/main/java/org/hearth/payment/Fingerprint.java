package org.hearth.payment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of all that a collector said: the same request has the same (rule 1). */
final class Fingerprint {

    private Fingerprint() {}

    /** No part contains a line break. */
    static byte[] of(String... said) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", said).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
