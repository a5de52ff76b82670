package org.hearth.workorder.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.workorder.OrderFilter;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.Pressing;
import org.hearth.workorder.WorkOrderType;

/**
 * The filters of the queue as its address names them: {@code state}, {@code type}, {@code branch},
 * {@code assignee}, {@code district}, and the flags {@code overdue}, {@code warned}, {@code today},
 * {@code escalated}, {@code closed}. What is unknown filters nothing.
 */
record QueueQuery(Map<String, String> set) {

    private static final List<String> NAMES =
            List.of(
                    "closed",
                    "overdue",
                    "warned",
                    "today",
                    "escalated",
                    "state",
                    "type",
                    "branch",
                    "district",
                    "assignee");
    private static final List<String> RANGE =
            List.of("closed", "overdue", "warned", "today", "escalated", "state");

    static QueueQuery of(MultivaluedMap<String, String> parameters) {
        Map<String, String> set = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = parameters.getFirst(name);
            if (value != null && !value.isBlank()) {
                set.put(name, value.strip());
            }
        }
        return new QueueQuery(set);
    }

    OrderFilter filter() {
        return new OrderFilter(
                set.containsKey("closed"),
                named(OrderState.values(), "state").orElse(null),
                named(WorkOrderType.values(), "type").orElse(null),
                set.get("branch"),
                set.get("assignee"),
                set.get("district"),
                Arrays.stream(Pressing.values())
                        .filter(one -> set.containsKey(one.name().toLowerCase()))
                        .findFirst()
                        .orElse(null),
                set.containsKey("escalated"));
    }

    private <E extends Enum<E>> Optional<E> named(E[] values, String parameter) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(set.get(parameter)))
                .findFirst();
    }

    /** Empty where the filter is not set. */
    public String value(String name) {
        return set.getOrDefault(name, "");
    }

    /** Whether exactly this of the facets is on; an empty value asks for any. */
    public boolean on(String name, String value) {
        return set.containsKey(name) && (value.isEmpty() || value.equals(set.get(name)));
    }

    /** Whether no facet is on. */
    public boolean all() {
        return RANGE.stream().noneMatch(set::containsKey);
    }

    /** The same queue with one facet instead of those that are on. */
    public String facet(String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(set);
        RANGE.forEach(other::remove);
        other.put(name, value);
        return address(other);
    }

    /** The same queue without facets. */
    public String whole() {
        Map<String, String> other = new LinkedHashMap<>(set);
        RANGE.forEach(other::remove);
        return address(other);
    }

    /** The facets that are on, for the form that sets the other filters. */
    public Map<String, String> facets() {
        Map<String, String> on = new LinkedHashMap<>(set);
        on.keySet().retainAll(RANGE);
        return on;
    }

    /** The head of this queue. */
    public String head() {
        return address(set);
    }

    String next(String cursor) {
        Map<String, String> other = new LinkedHashMap<>(set);
        other.put("after", cursor);
        return address(other);
    }

    private static String address(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? QueuePages.PATH
                : QueuePages.PATH
                        + parameters.entrySet().stream()
                                .map(
                                        one ->
                                                one.getKey()
                                                        + "="
                                                        + URLEncoder.encode(
                                                                one.getValue(),
                                                                StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&", "?", ""));
    }
}
