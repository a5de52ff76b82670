package org.hearth.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.hearth.Contract;

/** What the published contract gives as examples, and whole bodies made of them. */
final class ContractExamples {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final JsonNode contract;

    private ContractExamples(JsonNode contract) {
        this.contract = contract;
    }

    static ContractExamples published() throws IOException {
        return new ContractExamples(YAML.readTree(Files.readString(Contract.FILE)));
    }

    JsonNode contract() {
        return contract;
    }

    /**
     * An example as it stands in the contract.
     *
     * @param where its JSON pointer
     * @param schema what it has to be like
     */
    record Example(String where, JsonNode schema, JsonNode value) {

        @Override
        public String toString() {
            return where;
        }
    }

    /** Every example there is, wherever it stands. */
    List<Example> all() {
        List<Example> found = new ArrayList<>();
        collect("", contract, found);
        return found;
    }

    /**
     * A schema has its example in it; a parameter, a header and a content have it beside the
     * schema.
     */
    private static void collect(String where, JsonNode node, List<Example> found) {
        boolean ofNames = where.endsWith("/properties");
        JsonNode schema = node.has("schema") ? node.path("schema") : node;
        if (!ofNames && node.has("example")) {
            found.add(new Example(where + "/example", schema, node.path("example")));
        }
        if (!ofNames && node.path("examples").isObject()) {
            node.path("examples")
                    .properties()
                    .forEach(
                            named ->
                                    found.add(
                                            new Example(
                                                    where + "/examples/" + named.getKey(),
                                                    schema,
                                                    named.getValue().path("value"))));
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(where + "/" + i, node.get(i), found);
            }
            return;
        }
        node.properties()
                .forEach(
                        child -> {
                            boolean example =
                                    child.getKey().equals("example")
                                            || child.getKey().equals("examples");
                            if (ofNames || !example) {
                                collect(
                                        where + "/" + child.getKey().replace("/", "~1"),
                                        child.getValue(),
                                        found);
                            }
                        });
    }

    /**
     * A whole body of the fields that are always there; where none has to be, of the first one.
     *
     * @param schema with examples of its fields
     */
    JsonNode body(JsonNode schema) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (schema.has("$ref")) {
            return body(contract.at(schema.path("$ref").asText().substring(1)));
        }
        if (schema.has("allOf")) {
            return body(schema.path("allOf").path(0));
        }
        if (schema.has("example")) {
            return schema.path("example");
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        if (schema.has("properties")) {
            return object(schema);
        }
        return switch (schema.path("type").asText()) {
            case "array" -> make.arrayNode().add(body(schema.path("items")));
            case "object" -> make.objectNode();
            case "boolean" -> make.booleanNode(true);
            default -> make.nullNode();
        };
    }

    private ObjectNode object(JsonNode schema) {
        List<String> required =
                StreamSupport.stream(schema.path("required").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
        List<String> fields =
                required.isEmpty()
                        ? List.of(schema.path("properties").fieldNames().next())
                        : required;
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        fields.forEach(name -> object.set(name, body(schema.path("properties").path(name))));
        return object;
    }
}
