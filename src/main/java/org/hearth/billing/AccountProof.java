package org.hearth.billing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearth.platform.text.TypedText;

/**
 * What somebody who is not signed in knows about an account: the last four digits of the holder's
 * phone, or the amount of a recent bill (interface.md, {@code /pay}).
 *
 * @param phoneEnding four digits, or null
 * @param billFen fen, or null
 */
public record AccountProof(String phoneEnding, Long billFen) {

    private static final Pattern PHONE_ENDING = Pattern.compile("[0-9]{4}");
    private static final Pattern YUAN = Pattern.compile("[0-9]{1,7}\\.[0-9]{1,2}");

    /**
     * Reads what was typed: four digits are the end of a phone, a number with a decimal point is an
     * amount in yuan. Empty for anything else, and for 0.00: a bill of nothing proves nothing.
     */
    public static Optional<AccountProof> parse(String typed) {
        String text = TypedText.plain(typed);
        if (PHONE_ENDING.matcher(text).matches()) {
            return Optional.of(new AccountProof(text, null));
        }
        if (YUAN.matcher(text).matches()) {
            long fen = new BigDecimal(text).movePointRight(2).longValueExact();
            return fen > 0 ? Optional.of(new AccountProof(null, fen)) : Optional.empty();
        }
        return Optional.empty();
    }
}
