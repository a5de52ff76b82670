package org.hearth.sandbox.certification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The fields of a body or query by their way from the top: {@code bills.0.amount}; of a list the
 * number of its items as {@code bills.size}.
 */
final class Fields {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> values = new LinkedHashMap<>();

    private Fields() {}

    /** None for what is no JSON. */
    static Fields ofJson(String body) {
        Fields fields = new Fields();
        if (body != null) {
            try {
                fields.add("", JSON.readTree(body));
            } catch (JsonProcessingException other) {
                fields.values.put("text", body);
            }
        }
        return fields;
    }

    /**
     * @param query as it was sent
     */
    static Fields ofQuery(String query) {
        Fields fields = new Fields();
        if (query != null) {
            for (String pair : query.split("&")) {
                String[] parts = pair.split("=", 2);
                fields.values.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
            }
        }
        return fields;
    }

    /** What is no code, such as the end of a query that was cut, stays as it is. */
    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noCode) {
            return part;
        }
    }

    private void add(String path, JsonNode node) {
        String prefix = path.isEmpty() ? "" : path + ".";
        if (node.isObject()) {
            node.properties().forEach(field -> add(prefix + field.getKey(), field.getValue()));
        } else if (node.isArray()) {
            values.put(prefix + "size", Integer.toString(node.size()));
            for (int i = 0; i < node.size(); i++) {
                add(prefix + i, node.get(i));
            }
        } else if (!node.isNull()) {
            values.put(path, node.asText());
        }
    }

    /** Null where there is none. */
    String get(String path) {
        return values.get(path);
    }

    boolean has(String path, String value) {
        return Objects.equals(values.get(path), value);
    }

    /** 0 where there is none. */
    long number(String path) {
        String value = values.get(path);
        return value != null && value.matches("-?[0-9]{1,18}") ? Long.parseLong(value) : 0;
    }

    /** Whether any field on the way {@code before.*.after} has the value. */
    boolean hasAny(String before, String after, String value) {
        return values.entrySet().stream()
                .anyMatch(
                        field ->
                                field.getKey().startsWith(before + ".")
                                        && field.getKey().endsWith("." + after)
                                        && field.getValue().equals(value));
    }
}
