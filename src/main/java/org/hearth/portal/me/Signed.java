package org.hearth.portal.me;

import java.math.BigDecimal;

/** Differences with their sign, as they are printed. */
final class Signed {

    private Signed() {}

    /** {@code +7}, {@code −4}, {@code 0}. */
    static String of(BigDecimal difference) {
        String digits =
                difference.signum() == 0
                        ? "0"
                        : difference.abs().stripTrailingZeros().toPlainString();
        return switch (difference.signum()) {
            case 1 -> "+" + digits;
            case -1 -> "−" + digits;
            default -> digits;
        };
    }
}
