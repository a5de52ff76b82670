package org.hearth.payment.api;

import java.util.Locale;

/**
 * How constants are spelled in the contract: {@code AMOUNT_MISMATCH} as {@code amount-mismatch}.
 */
public final class Published {

    public static final String CURRENCY = "CNY";

    private Published() {}

    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> E constant(Class<E> type, String published) {
        return Enum.valueOf(type, published.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
