package org.hearth.paymentpoint;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The street that an address begins with: 滨江路 of 滨江路 112 号. */
final class StreetName {

    private static final Pattern STREET =
            Pattern.compile("\\s*(\\p{IsHan}{1,9}?(?:大道|路|街|巷|道))(?:[^\\p{IsHan}].*)?");

    private StreetName() {}

    /** Empty for an address that begins with no street, such as a village's. */
    static Optional<String> of(String address) {
        Matcher read = STREET.matcher(address);
        return read.matches() ? Optional.of(read.group(1)) : Optional.empty();
    }
}
