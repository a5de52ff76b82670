package org.hearth.platform.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Problem;
import org.jboss.jandex.IndexView;

/**
 * Writes into a contract which errors each call may answer. A call names its own codes in the
 * extension {@value #CODES}; what any call may answer is added, and status, words and examples come
 * from the codes themselves.
 */
final class ErrorAnswers {

    private static final String CODES = "x-error-codes";

    private final Map<String, ErrorCode> codes;

    ErrorAnswers(IndexView index) {
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

    /**
     * @param ofAnyCall codes separated by spaces, may be empty
     */
    void add(String path, Operation operation, String ofAnyCall) {
        String own = (String) operation.getExtensions().get(CODES);
        operation.removeExtension(CODES);
        answersOf((own + " " + ofAnyCall).strip())
                .forEach(
                        (status, errors) ->
                                operation
                                        .getResponses()
                                        .addAPIResponse(
                                                Integer.toString(status),
                                                answer(path, status, errors)));
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
            Contracts.addHeader(answer, "WWW-Authenticate");
        }
        if (status == 409 || status == 429) {
            Contracts.addHeader(answer, "Retry-After");
        }
        return answer;
    }
}
