package org.hearth.portal.me;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares of a whole, rounded for pictures and for reading. */
final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** Hundredths of a percent, as SVG lengths take it: 1 of 3 is {@code 33.33}. */
    static String of(Number part, Number whole) {
        return share(part, whole, 2);
    }

    /** Tenths of a percent, as people read it: 7 of 61 is {@code 11.5}. */
    static String inWords(Number part, Number whole) {
        return share(part, whole, 1);
    }

    private static String share(Number part, Number whole, int decimals) {
        BigDecimal share =
                decimal(part)
                        .multiply(HUNDRED)
                        .divide(decimal(whole), decimals, RoundingMode.HALF_UP);
        return plain(share);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }
}
