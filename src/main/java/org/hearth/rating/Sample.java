package org.hearth.rating;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which of many are asked: decided by a digest of what they are, so that a sample drawn again is
 * the same, and nobody can choose whom to ask.
 */
final class Sample {

    static final int WHOLE = 10_000;

    private Sample() {}

    /**
     * @param of what the sample is for, such as {@code HALF_YEAR 2026-07-01}
     * @param share how many of 10,000
     */
    static boolean takes(String of, long id, int share) {
        long number = ByteBuffer.wrap(sha256(of + " " + id)).getLong();
        return Long.remainderUnsigned(number, WHOLE) < share;
    }

    static String digest(String text) {
        return HexFormat.of().formatHex(sha256(text));
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
