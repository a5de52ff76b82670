package org.hearth.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits from a shared secret and the time, as every authenticator computes them: HMAC
 * SHA-1, steps of 30 seconds since 1970 (RFC 6238).
 */
final class Totp {

    /** As long as the hash (RFC 4226, 4). */
    static final int SECRET_BYTES = 20;

    /** Steps that a phone's clock may be slow or fast (RFC 6238, 5.2 and 6). */
    static final int DRIFT = 1;

    private static final TimeBasedOneTimePasswordGenerator CODES =
            new TimeBasedOneTimePasswordGenerator();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    static long step(Instant now) {
        return now.getEpochSecond() / CODES.getTimeStep().toSeconds();
    }

    static Instant startOf(long step) {
        return Instant.ofEpochSecond(step * CODES.getTimeStep().toSeconds());
    }

    static String code(byte[] secret, long step) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(secret, CODES.getAlgorithm()), startOf(step));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The step that a code belongs to: now's, or its neighbours'.
     *
     * @param after the last step whose code was used: only later ones count
     */
    static OptionalLong stepOf(byte[] secret, String code, Instant now, long after) {
        long step = step(now);
        return LongStream.rangeClosed(step - DRIFT, step + DRIFT)
                .filter(near -> near > after && same(code, code(secret, near)))
                .findFirst();
    }

    private static boolean same(String typed, String code) {
        return MessageDigest.isEqual(
                typed.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }
}
