package org.hearth.platform.id;

import java.math.BigInteger;
import java.security.SecureRandom;

/**
 * 128 random bits in 26 letters and digits, for an id that is itself the right to see: the link to
 * the result of a payment, a nonce.
 */
public final class UnguessableId {

    public static final String PATTERN = "[0-9a-v]{26}";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BITS = 128;
    private static final int RADIX = 32;
    private static final int LENGTH = 26;

    private UnguessableId() {}

    public static String next() {
        String digits = new BigInteger(BITS, RANDOM).toString(RADIX);
        return "0".repeat(LENGTH - digits.length()) + digits;
    }
}
