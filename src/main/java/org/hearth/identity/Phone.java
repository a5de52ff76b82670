package org.hearth.identity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hearth.platform.security.Masked;

/** A mobile number of mainland China, eleven digits, as residents sign in with it. */
public record Phone(String number) {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    public Phone {
        if (!MOBILE.matcher(number).matches()) {
            throw new IllegalArgumentException("not a mobile number");
        }
    }

    /** The number in what a person typed: with spaces or hyphens, with or without +86. */
    public static Optional<Phone> in(String typed) {
        if (typed == null || typed.length() > 40) {
            return Optional.empty();
        }
        String digits = typed.strip().replaceAll("[\\s-]", "").replaceFirst("^(\\+|00)86", "");
        return MOBILE.matcher(digits).matches() ? Optional.of(new Phone(digits)) : Optional.empty();
    }

    public String masked() {
        return Masked.phone(number);
    }

    /** Masked, so that no log line tells it. */
    @Override
    public String toString() {
        return masked();
    }
}
