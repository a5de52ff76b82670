package org.hearth.rating;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code of a star card: 60 random bits in twelve characters of Crockford's base 32, which has
 * neither I, L, O nor U, so that it can be typed from paper.
 */
final class StarCode {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private StarCode() {}

    static String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return code.toString();
    }

    /**
     * The code as it is kept; empty for what cannot be one. Case, blanks and dashes are nothing.
     */
    static Optional<String> read(String typed) {
        if (typed == null || typed.length() > 4 * LENGTH) {
            return Optional.empty();
        }
        String code =
                typed.replaceAll("[\\s\\p{Pd}]", "")
                        .toUpperCase(Locale.ROOT)
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return code.length() == LENGTH && code.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)
                ? Optional.of(code)
                : Optional.empty();
    }

    /** As it is printed and stands in addresses: {@code 7QK2-9VXD-M4TA}. */
    static String shown(String code) {
        return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
