package org.hearth.complaint;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hearth.identity.Phone;

/** A number that the utility can call back: a mobile phone, or a fixed line of the country. */
public final class CallablePhone {

    private static final Pattern FIXED = Pattern.compile("(0\\d{2,3})?[2-9]\\d{6,7}");

    private CallablePhone() {}

    /** The number in what a person typed, digits only. */
    public static Optional<String> in(String typed) {
        Optional<String> mobile = Phone.in(typed).map(Phone::number);
        if (mobile.isPresent() || typed == null || typed.length() > 40) {
            return mobile;
        }
        String digits = typed.strip().replaceAll("[\\s()（）-]", "");
        return FIXED.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }
}
