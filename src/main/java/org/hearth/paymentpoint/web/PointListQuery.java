package org.hearth.paymentpoint.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.paymentpoint.PointFilter;
import org.hearth.paymentpoint.PointKind;
import org.hearth.paymentpoint.PointState;

/**
 * What the list of the desk is narrowed to, as its address says it; what is none narrows nothing.
 */
public record PointListQuery(
        String text, String district, String kind, String state, String operator) {

    PointFilter filter() {
        return new PointFilter(
                orNull(text),
                orNull(district),
                constant(PointKind.class, kind),
                constant(PointState.class, state),
                orNull(operator));
    }

    /** The address of the list's beginning. */
    public String first() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("q", text);
        said.put("district", district);
        said.put("kind", kind);
        said.put("state", state);
        said.put("operator", operator);
        return PointDeskPages.PATH
                + said.entrySet().stream()
                        .filter(part -> orNull(part.getValue()) != null)
                        .map(
                                part ->
                                        part.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        part.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    String next(String cursor) {
        String first = first();
        return first + (first.endsWith("?") ? "" : "&") + "after=" + cursor;
    }

    private static String orNull(String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }
}
