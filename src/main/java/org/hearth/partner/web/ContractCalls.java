package org.hearth.partner.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.hearth.platform.error.ExplainedCode;
import org.hearth.platform.error.Problem;
import org.hearth.platform.error.ProblemTexts;

/** Reads the calls of the contract. */
@Singleton
class ContractCalls {

    private final ContractDocument contract;
    private final ContractObjects objects;
    private final ProblemTexts errors;

    ContractCalls(ContractDocument contract, ContractObjects objects, ProblemTexts errors) {
        this.contract = contract;
        this.objects = objects;
        this.errors = errors;
    }

    /** What holds for all calls. */
    Prose rules(ContractWords words) {
        return words.prose("info.description", contract.root().path("info"));
    }

    /** In the order in which the contract describes its tags. */
    List<ContractGroup> groups(ContractWords words, Locale locale) {
        List<ContractCall> calls = all(words, locale);
        List<ContractGroup> groups = new ArrayList<>();
        for (JsonNode tag : contract.root().path("tags")) {
            String name = tag.path("name").asText();
            String key = "tag." + name.replace(' ', '-');
            groups.add(
                    new ContractGroup(
                            key,
                            words.text(key, name),
                            words.prose(key + ".description", tag),
                            calls.stream().filter(call -> call.tag().equals(name)).toList()));
        }
        return groups.stream().filter(group -> !group.calls().isEmpty()).toList();
    }

    private List<ContractCall> all(ContractWords words, Locale locale) {
        List<ContractCall> calls = new ArrayList<>();
        contract.root()
                .path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .properties()
                                        .forEach(
                                                operation ->
                                                        calls.add(
                                                                call(
                                                                        path.getKey(),
                                                                        operation.getKey(),
                                                                        operation.getValue(),
                                                                        words,
                                                                        locale))));
        return calls;
    }

    private ContractCall call(
            String path, String method, JsonNode operation, ContractWords words, Locale locale) {
        String id = operation.path("operationId").asText();
        JsonNode body = schema(operation.path("requestBody"));
        return new ContractCall(
                id,
                operation.path("tags").path(0).asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                words.text(id + ".summary", operation.path("summary").asText()),
                words.prose(id + ".description", operation),
                operation.path("security").path(0).path("partner").path(0).asText(null),
                parameters(id, operation, body, words),
                ContractDocument.referred(body),
                answers(id, operation, words, locale));
    }

    /** Of the path, the query and the header; or of a form, which is no object of its own. */
    private List<ContractField> parameters(
            String id, JsonNode operation, JsonNode body, ContractWords words) {
        if (body.has("properties")) {
            return objects.fields(id, body, words);
        }
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .map(
                        parameter ->
                                ContractObjects.field(
                                        id,
                                        parameter.path("name").asText(),
                                        parameter.path("required").asBoolean(),
                                        parameter,
                                        parameter.path("schema"),
                                        words))
                .toList();
    }

    private List<ContractCall.Answer> answers(
            String id, JsonNode operation, ContractWords words, Locale locale) {
        List<ContractCall.Answer> answers = new ArrayList<>();
        operation
                .path("responses")
                .properties()
                .forEach(
                        answer ->
                                answers.add(
                                        answer(
                                                id,
                                                answer.getKey(),
                                                answer.getValue(),
                                                words,
                                                locale)));
        return answers;
    }

    private ContractCall.Answer answer(
            String id, String status, JsonNode answer, ContractWords words, Locale locale) {
        JsonNode problem = answer.path("content").path(Problem.MEDIA_TYPE);
        List<ExplainedCode> codes = new ArrayList<>();
        problem.path("examples")
                .fieldNames()
                .forEachRemaining(code -> codes.add(errors.explain(code, locale)));
        return new ContractCall.Answer(
                status,
                codes.isEmpty() ? words.prose(id + "." + status, answer) : Prose.of(""),
                ContractDocument.referred(schema(answer)),
                codes);
    }

    /** Of the JSON where there is some; a file that may be sent or read instead has no fields. */
    private static JsonNode schema(JsonNode message) {
        JsonNode content = message.path("content");
        if (content.has("application/json")) {
            return content.path("application/json").path("schema");
        }
        return content.isEmpty() ? content : content.iterator().next().path("schema");
    }
}
