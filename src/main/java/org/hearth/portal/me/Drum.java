package org.hearth.portal.me;

import java.math.BigDecimal;
import java.util.List;
import org.hearth.billing.ReadingView;

/**
 * A reading as the meter shows it: whole m3 on five drums or more, and what follows the point.
 *
 * @param digits one for each drum
 * @param fraction such as {@code .5}, or empty
 */
record Drum(ReadingView reading, List<String> digits, String fraction) {

    private static final int DRUMS = 5;

    static Drum of(ReadingView reading) {
        BigDecimal value = reading.valueM3();
        String whole = value.toBigInteger().toString();
        String padded = "0".repeat(Math.max(0, DRUMS - whole.length())) + whole;
        BigDecimal rest = value.remainder(BigDecimal.ONE).stripTrailingZeros();
        return new Drum(
                reading,
                padded.chars().mapToObj(Character::toString).toList(),
                rest.signum() == 0 ? "" : rest.toPlainString().substring(1));
    }
}
