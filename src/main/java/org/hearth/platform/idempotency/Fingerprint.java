package org.hearth.platform.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What tells whether two requests say the same. */
public final class Fingerprint {

    private Fingerprint() {}

    /**
     * SHA-256 of all that a request says, each part on a line of its own; no part holds a line's
     * end. The first part names the kind of request, because all kinds share a partner's keys.
     */
    public static byte[] of(String... said) {
        String text = Arrays.stream(said).map(String::valueOf).collect(Collectors.joining("\n"));
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
