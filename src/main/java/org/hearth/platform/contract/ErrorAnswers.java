package org.hearth.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.util.FilterUtil;
import io.smallrye.openapi.api.util.UnusedSchemaFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Problem;
import org.jboss.jandex.IndexView;

/**
 * Writes into the contract which errors each call may answer. A call names its own codes in the
 * extension {@value #CODES}; what any call may answer is added, and status, words and examples come
 * from the codes themselves. Whatever is no partner's call is left out of the contract.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ErrorAnswers implements OASFilter {

    private static final String CODES = "x-error-codes";

    private static final List<String> CALLS = List.of("/partner/", "/sandbox/partner/");

    private static final String OF_ANY_CALL =
            "NOT_AUTHENTICATED SCOPE_MISSING PARTNER_SUSPENDED ADDRESS_NOT_ALLOWED"
                    + " NOT_ACCEPTABLE RATE_LIMITED"
                    + " INTERNAL_ERROR UNAVAILABLE";

    private final Map<String, ErrorCode> codes;

    public ErrorAnswers(IndexView index) {
        this.codes =
                index.getAllKnownImplementations(ErrorCode.class).stream()
                        .flatMap(type -> constants(type.name().toString()))
                        .collect(Collectors.toMap(ErrorCode::name, code -> code));
    }

    private static Stream<ErrorCode> constants(String type) {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            Class<?> enumeration = Class.forName(type, true, loader);
            return Arrays.stream((ErrorCode[]) enumeration.getEnumConstants());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Paths paths = contract.getPaths();
        for (String path : List.copyOf(paths.getPathItems().keySet())) {
            if (isCall(path) || path.startsWith("/oauth/")) {
                paths.getPathItem(path)
                        .getOperations()
                        .values()
                        .forEach(operation -> complete(path, operation));
            } else {
                paths.removePathItem(path);
            }
        }
        FilterUtil.applyFilter(new UnusedSchemaFilter(), contract);
    }

    private static boolean isCall(String path) {
        return CALLS.stream().anyMatch(path::startsWith);
    }

    private void complete(String path, Operation operation) {
        String own = (String) operation.getExtensions().get(CODES);
        operation.removeExtension(CODES);
        if (operation.getSecurity() == null) {
            // It says that it needs no token, rather than nothing.
            operation.setSecurity(List.of());
        }
        boolean call = isCall(path);
        answersOf(call ? own + " " + OF_ANY_CALL : own)
                .forEach(
                        (status, errors) ->
                                operation
                                        .getResponses()
                                        .addAPIResponse(
                                                Integer.toString(status),
                                                answer(path, status, errors)));
        operation.getResponses().getAPIResponses().values().forEach(a -> addHeaders(a, call));
        APIResponse tooMany = operation.getResponses().getAPIResponse("429");
        if (tooMany != null && !call) {
            addLimit(tooMany);
        }
    }

    private Map<Integer, List<ErrorCode>> answersOf(String names) {
        Map<Integer, List<ErrorCode>> answers = new TreeMap<>();
        for (String name : names.split(" ")) {
            ErrorCode code = codes.get(name);
            if (code == null) {
                throw new IllegalArgumentException("No such error code: " + name);
            }
            answers.computeIfAbsent(code.status(), status -> new ArrayList<>()).add(code);
        }
        return answers;
    }

    private static APIResponse answer(String path, int status, List<ErrorCode> errors) {
        APIResponse answer =
                OASFactory.createAPIResponse()
                        .description(
                                errors.stream()
                                        .map(ErrorExample::sentence)
                                        .collect(Collectors.joining(" ")))
                        .content(
                                OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                ErrorExample.mediaType(path, errors)));
        if (status == 401) {
            addHeader(answer, "WWW-Authenticate");
        }
        if (status == 409 || status == 429) {
            addHeader(answer, "Retry-After");
        }
        return answer;
    }

    private static void addHeaders(APIResponse answer, boolean call) {
        addHeader(answer, "Request-Id");
        boolean counted =
                answer.getHeaders() == null || !answer.getHeaders().containsKey("WWW-Authenticate");
        if (call && counted) {
            addLimit(answer);
        }
    }

    private static void addLimit(APIResponse answer) {
        addHeader(answer, "RateLimit");
        addHeader(answer, "RateLimit-Policy");
    }

    private static void addHeader(APIResponse answer, String name) {
        answer.addHeader(name, OASFactory.createHeader().ref(name));
    }
}
