package org.hearth.sandbox.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is kept of a body: JSON with short texts and the first of many items, so that it stays
 * readable and small; of anything else the beginning. Secrets and bank accounts are masked.
 */
@Singleton
class Excerpt {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_ITEMS = 20;
    private static final int LONGEST_BODY = 16_000;
    private static final String MASK = "***";
    private static final Set<String> SECRETS =
            Set.of("secret", "password", "token", "privatekey", "bankaccount");

    private final ObjectMapper json;

    Excerpt(ObjectMapper json) {
        this.json = json;
    }

    String of(Object entity) {
        if (entity == null) {
            return null;
        }
        return entity instanceof String text ? ofText(text) : ofTree(json.valueToTree(entity));
    }

    /** JSON where it is some, else the text's beginning. */
    String ofText(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return ofTree(json.readTree(text));
        } catch (JsonProcessingException other) {
            return shortened(text, LONGEST_BODY / 4);
        }
    }

    private String ofTree(JsonNode tree) {
        try {
            return shortened(json.writeValueAsString(shortened(tree)), LONGEST_BODY);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode shortened(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = json.createObjectNode();
            Iterator<Map.Entry<String, JsonNode>> fields = object.fields();
            while (fields.hasNext()) {
                Map.Entry<String, JsonNode> field = fields.next();
                copy.set(
                        field.getKey(),
                        isSecret(field.getKey()) && field.getValue().isValueNode()
                                ? TextNode.valueOf(MASK)
                                : shortened(field.getValue()));
            }
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = json.createArrayNode();
            for (int i = 0; i < Math.min(array.size(), MOST_ITEMS); i++) {
                copy.add(shortened(array.get(i)));
            }
            return copy;
        }
        return node.isTextual() ? TextNode.valueOf(shortened(node.asText(), LONGEST_TEXT)) : node;
    }

    private static boolean isSecret(String field) {
        String name = field.toLowerCase(Locale.ROOT);
        return SECRETS.stream().anyMatch(name::contains);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
