package org.hearth.partner;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes secrets of 256 random bits, with a prefix by which scanners find one that leaked. */
final class NewSecret {

    private static final String PREFIX = "hearth_";
    private static final int BYTES = 32;
    private static final int SHOWN = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private NewSecret() {}

    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** By what people tell a secret from others: its last characters. */
    static String label(String secret) {
        return "…" + secret.substring(secret.length() - SHOWN);
    }
}
