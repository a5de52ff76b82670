package org.hearth.platform.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Fen, the only form money has in Hearth, and the yuan that people read. */
public final class Yuan {

    private Yuan() {}

    /** {@code 12830} as {@code 128.30}, {@code 123456} as {@code 1,234.56}. */
    public static String format(long fen) {
        return String.format(
                java.util.Locale.ROOT,
                "%s%,d.%02d",
                fen < 0 ? "−" : "",
                Math.abs(fen / 100),
                Math.abs(fen % 100));
    }

    /** A product that may have a fraction of a fen, rounded half up (domain.md, Bills). */
    public static long roundToFen(BigDecimal fen) {
        return fen.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
