package org.hearth.payment.api;

import java.util.Locale;

/**
 * How constants are spelled in the contract: {@code AMOUNT_MISMATCH} as {@code amount-mismatch}.
 */
final class Published {

    static final String CURRENCY = "CNY";

    private Published() {}

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E constant(Class<E> type, String published) {
        return Enum.valueOf(type, published.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
