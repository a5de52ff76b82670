package org.hearth.paymentpoint;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Constants as tables and forms spell them: {@code BANK_BRANCH} as {@code bank-branch}. */
public final class PointWords {

    private PointWords() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(Collection<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(PointWords::of).collect(Collectors.joining(" "));
    }

    public static <E extends Enum<E>> Optional<E> read(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst();
    }
}
