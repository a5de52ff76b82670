package org.hearth.partner.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Reads the objects of the contract, and makes an example of each from those of its fields. */
@Singleton
class ContractObjects {

    private final ContractDocument contract;
    private final ObjectMapper json;

    ContractObjects(ContractDocument contract, ObjectMapper json) {
        this.contract = contract;
        this.json = json;
    }

    List<ContractObject> all(ContractWords words) {
        return contract.schemaNames().stream()
                .filter(name -> contract.schema(name).has("properties"))
                .map(name -> object(name, words))
                .toList();
    }

    private ContractObject object(String name, ContractWords words) {
        JsonNode schema = contract.schema(name);
        return new ContractObject(
                name, words.prose(name, schema), fields(name, schema, words), example(schema));
    }

    /**
     * @param prefix of the fields' keys
     */
    List<ContractField> fields(String prefix, JsonNode schema, ContractWords words) {
        List<String> required = ContractDocument.texts(schema.path("required"));
        List<ContractField> fields = new ArrayList<>();
        schema.path("properties")
                .properties()
                .forEach(
                        field ->
                                fields.add(
                                        field(
                                                prefix,
                                                field.getKey(),
                                                required.contains(field.getKey()),
                                                field.getValue(),
                                                field.getValue(),
                                                words)));
        return fields;
    }

    /**
     * @param described what has the description: a parameter has it beside its schema
     */
    static ContractField field(
            String prefix,
            String name,
            boolean required,
            JsonNode described,
            JsonNode schema,
            ContractWords words) {
        String object = ContractDocument.referred(schema);
        return new ContractField(
                name,
                type(schema, object),
                object,
                required,
                words.prose(prefix + "." + name, described),
                ContractDocument.texts(schema.path("enum")));
    }

    private static String type(JsonNode schema, String object) {
        if (object != null) {
            return schema.has("items") ? object + "[]" : object;
        }
        String format = schema.path("format").asText();
        return format.startsWith("date") ? format : schema.path("type").asText("string");
    }

    private String example(JsonNode schema) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(exampleOf(schema));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode exampleOf(JsonNode schema) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        String object = ContractDocument.referred(schema);
        if (object != null) {
            JsonNode one = exampleOf(contract.schema(object));
            return schema.has("items") ? make.arrayNode().add(one) : one;
        }
        if (schema.has("properties")) {
            ObjectNode example = make.objectNode();
            schema.path("properties")
                    .properties()
                    .forEach(field -> example.set(field.getKey(), exampleOf(field.getValue())));
            return example;
        }
        if (schema.has("items")) {
            return make.arrayNode().add(exampleOf(schema.path("items")));
        }
        if (schema.has("example")) {
            return schema.path("example");
        }
        return schema.has("enum")
                ? schema.path("enum").get(0)
                : switch (schema.path("type").asText()) {
                    case "boolean" -> make.booleanNode(false);
                    case "integer" -> make.numberNode(0);
                    default -> make.nullNode();
                };
    }
}
