package org.hearth.billing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody who is not signed in knows about an account: the last four digits of the holder's
 * phone, or the amount of a recent bill (interface.md, {@code /pay}).
 *
 * @param phoneEnding four digits, or null
 * @param billFen fen, or null
 */
public record AccountProof(String phoneEnding, Long billFen) {

    private static final Pattern PHONE_ENDING = Pattern.compile("\\d{4}");
    private static final Pattern YUAN = Pattern.compile("\\d{1,7}\\.\\d{1,2}");

    /**
     * Reads what was typed: four digits are the end of a phone, a number with a decimal point is an
     * amount in yuan. Empty for anything else.
     */
    public static Optional<AccountProof> parse(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (PHONE_ENDING.matcher(text).matches()) {
            return Optional.of(new AccountProof(text, null));
        }
        if (YUAN.matcher(text).matches()) {
            long fen = new BigDecimal(text).movePointRight(2).longValueExact();
            return Optional.of(new AccountProof(null, fen));
        }
        return Optional.empty();
    }
}
