package org.hearth.paymentpoint.api;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.paymentpoint.PointState;

/** How constants are spelled in the contract: {@code BANK_BRANCH} as {@code bank-branch}. */
final class Published {

    private static final String PAUSED = "temporarily-closed";

    private Published() {}

    static String name(Enum<?> constant) {
        return constant == PointState.PAUSED
                ? PAUSED
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Published::name).toList();
    }

    static <E extends Enum<E>> E constant(Class<E> type, String published) {
        return Enum.valueOf(type, published.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static <E extends Enum<E>> Set<E> constants(Class<E> type, Collection<String> published) {
        return published == null
                ? Set.of()
                : published.stream()
                        .map(name -> constant(type, name))
                        .collect(Collectors.toUnmodifiableSet());
    }

    static PointState state(String published) {
        return published.equals(PAUSED) ? PointState.PAUSED : constant(PointState.class, published);
    }
}
