package org.hearth.kiosk;

import java.util.Arrays;
import java.util.Optional;

/** Notes and coins of the renminbi. */
public enum Denomination {
    YUAN_100(10_000),
    YUAN_50(5_000),
    YUAN_20(2_000),
    YUAN_10(1_000),
    YUAN_5(500),
    YUAN_1(100),
    JIAO_5(50),
    JIAO_1(10);

    private final long fen;

    Denomination(long fen) {
        this.fen = fen;
    }

    public long fen() {
        return fen;
    }

    public static Optional<Denomination> of(long fen) {
        return Arrays.stream(values()).filter(one -> one.fen == fen).findFirst();
    }
}
