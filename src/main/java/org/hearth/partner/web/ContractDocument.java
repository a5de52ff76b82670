package org.hearth.partner.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The contract as the build wrote it into the service: the one that {@code /openapi} answers. */
@Singleton
class ContractDocument {

    private final JsonNode root;

    ContractDocument(ObjectMapper json) throws IOException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream document =
                loader.getResourceAsStream(OpenApiConstants.BASE_NAME + "JSON")) {
            this.root = json.readTree(document);
        }
    }

    JsonNode root() {
        return root;
    }

    JsonNode schema(String name) {
        return root.path("components").path("schemas").path(name);
    }

    List<String> schemaNames() {
        List<String> names = new ArrayList<>();
        root.path("components").path("schemas").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /**
     * The name behind {@code $ref}, of the node, of its items, or of the one object that a field
     * with words of its own stands for; null where it refers to none.
     */
    static String referred(JsonNode schema) {
        JsonNode referring =
                schema.has("items")
                        ? schema.path("items")
                        : schema.has("allOf") ? schema.path("allOf").path(0) : schema;
        String address = referring.path("$ref").asText(null);
        return address == null ? null : address.substring(address.lastIndexOf('/') + 1);
    }

    static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }
}
