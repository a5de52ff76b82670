package org.hearth.paymentpoint;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A set of constants in one column, separated by spaces. */
final class Codes {

    private Codes() {}

    static String joined(Collection<?> codes) {
        return codes.stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
    }

    static <E extends Enum<E>> Set<E> split(Class<E> type, String joined) {
        Set<E> codes = EnumSet.noneOf(type);
        words(joined).forEach(word -> codes.add(Enum.valueOf(type, word)));
        return codes;
    }

    static Set<Integer> digits(String joined) {
        return words(joined).stream().map(Integer::valueOf).collect(Collectors.toSet());
    }

    private static Collection<String> words(String joined) {
        return joined.isEmpty() ? Set.of() : Arrays.asList(joined.split(" "));
    }
}
