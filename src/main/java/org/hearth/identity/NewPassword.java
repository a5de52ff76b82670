package org.hearth.identity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a password of the staff has to be: long, and not the user's name. */
public final class NewPassword {

    public static final int SHORTEST = 10;

    /** Bytes that bcrypt looks at. */
    private static final int MOST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 5;

    private NewPassword() {}

    public static boolean isGood(String password, String username) {
        return password.codePointCount(0, password.length()) >= SHORTEST
                && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                && password.chars().distinct().count() >= FEWEST_DIFFERENT
                && !password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT));
    }
}
