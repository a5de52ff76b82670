package org.hearth.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.schema.SchemaValidator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.Contract;
import org.hearth.contract.ContractExamples.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example in the contract is what its own schema says. */
class ExamplesFitTest {

    private static final OpenAPI CONTRACT = new OpenAPIV3Parser().read(Contract.FILE.toString());

    private final SchemaValidator schemas = new SchemaValidator(CONTRACT, new MessageResolver());

    @Test
    void none_is_unlike_its_schema() throws IOException {
        List<Example> examples = ContractExamples.published().all();

        assertThat(examples).hasSizeGreaterThan(300);
        assertThat(examples.stream().filter(example -> !fits(example)).map(this::complaint))
                .isEmpty();
    }

    static Stream<Example> wholeAnswers() throws IOException {
        ContractExamples examples = ContractExamples.published();
        List<Example> answers = new ArrayList<>();
        examples.contract()
                .path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .properties()
                                        .forEach(
                                                call ->
                                                        answers.addAll(
                                                                answers(
                                                                        examples,
                                                                        call.getValue()))));
        return answers.stream();
    }

    private static List<Example> answers(ContractExamples examples, JsonNode call) {
        List<Example> answers = new ArrayList<>();
        call.path("responses")
                .properties()
                .forEach(
                        answer -> {
                            JsonNode schema =
                                    answer.getValue().at("/content/application~1json/schema");
                            if (!schema.isMissingNode()) {
                                answers.add(
                                        new Example(
                                                call.path("operationId").asText()
                                                        + " "
                                                        + answer.getKey(),
                                                schema,
                                                examples.body(schema)));
                            }
                        });
        return answers;
    }

    @ParameterizedTest
    @MethodSource("wholeAnswers")
    void an_answer_made_of_them_is_one(Example answer) {
        assertThat(fits(answer)).as(complaint(answer)).isTrue();
    }

    @Test
    void the_comparison_sees_what_does_not_fit() {
        JsonNode amount = Json.mapper().createObjectNode().put("type", "integer").put("minimum", 1);

        assertThat(fits(new Example("", amount, Json.mapper().valueToTree(12_830)))).isTrue();
        assertThat(fits(new Example("", amount, Json.mapper().valueToTree("12830")))).isFalse();
        assertThat(fits(new Example("", amount, Json.mapper().valueToTree(0)))).isFalse();
    }

    private boolean fits(Example example) {
        return !report(example).hasErrors();
    }

    private String complaint(Example example) {
        return example.where() + ": " + report(example).getMessages();
    }

    private ValidationReport report(Example example) {
        return schemas.validate(example::value, schema(example.schema()), "example");
    }

    private static Schema<?> schema(JsonNode json) {
        try {
            return Json.mapper().treeToValue(json, Schema.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
