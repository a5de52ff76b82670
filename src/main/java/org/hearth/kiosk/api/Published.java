package org.hearth.kiosk.api;

import java.util.Locale;

/** How constants are spelled in the contract: {@code NEARLY_FULL} as {@code nearly-full}. */
final class Published {

    private Published() {}

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E constant(Class<E> type, String published) {
        return Enum.valueOf(type, published.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
