package org.hearth.contract;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.BackwardIncompatibleProp;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedRequestBody;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.output.MarkdownRender;

/** What a newer contract takes from programs that were built against an older one. */
final class Breaks {

    /** Answers grow in values too: the contract says so, and programs pass over new ones. */
    private static final OpenApiDiffOptions GROWTH =
            OpenApiDiffOptions.builder()
                    .configProperty(
                            BackwardIncompatibleProp.RESPONSE_ENUM_INCREASED.getPropertyName(),
                            "false")
                    .build();

    private Breaks() {}

    /** What changed in each call that breaks; none where all programs go on. */
    static List<String> between(String older, String newer) {
        ChangedOpenApi changes = OpenApiCompare.fromContents(older, newer, null, GROWTH);
        List<String> breaks = new ArrayList<>();
        changes.getMissingEndpoints()
                .forEach(
                        call ->
                                breaks.add(
                                        call.getMethod() + " " + call.getPathUrl() + " is gone"));
        changes.getChangedOperations().stream()
                .filter(call -> call.isIncompatible() || takesLess(call.getRequestBody()))
                .forEach(call -> breaks.add(described(call, changes)));
        if (breaks.isEmpty() && changes.isIncompatible()) {
            breaks.add("Something outside the calls");
        }
        return breaks;
    }

    /** An unknown field is refused, so one that goes is a break; the library lets it pass. */
    private static boolean takesLess(ChangedRequestBody body) {
        return body != null
                && body.getContent() != null
                && body.getContent().getChanged().values().stream()
                        .anyMatch(content -> hasLess(content.getSchema()));
    }

    private static boolean hasLess(ChangedSchema schema) {
        return schema != null
                && (!schema.getMissingProperties().isEmpty()
                        || hasLess(schema.getItems())
                        || schema.getChangedProperties().values().stream()
                                .anyMatch(Breaks::hasLess));
    }

    private static String described(ChangedOperation call, ChangedOpenApi changes) {
        ChangedOpenApi only =
                new ChangedOpenApi(GROWTH)
                        .setOldSpecOpenApi(changes.getOldSpecOpenApi())
                        .setNewSpecOpenApi(changes.getNewSpecOpenApi())
                        .setNewEndpoints(List.of())
                        .setMissingEndpoints(List.of())
                        .setChangedSchemas(List.of())
                        .setChangedOperations(List.of(call));
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        new MarkdownRender().render(only, new OutputStreamWriter(text, StandardCharsets.UTF_8));
        return call.getHttpMethod()
                + " "
                + call.getPathUrl()
                + "\n"
                + text.toString(StandardCharsets.UTF_8);
    }
}
