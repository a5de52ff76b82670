package org.hearth.identity;

import cn.hutool.core.codec.Base32;
import java.security.SecureRandom;
import java.util.Locale;

/** Eighty random bits as letters and digits in groups of four, to be typed from paper. */
final class HandedSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 10;

    private HandedSecret() {}

    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.encode(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }
}
