package org.hearth.platform.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.hearth.platform.error.ErrorCode;

/** An error as the contract shows it: in English, with the members it really has. */
final class ErrorExample {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle(
                    "messages.problem",
                    Locale.ENGLISH,
                    Thread.currentThread().getContextClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES));

    private ErrorExample() {}

    static String sentence(ErrorCode code) {
        return "`" + code.name() + "`: " + WORDS.getString(code.name() + ".title") + ".";
    }

    static MediaType mediaType(String path, List<ErrorCode> errors) {
        MediaType answer =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        for (ErrorCode code : errors) {
            answer.addExample(code.name(), OASFactory.createExample().value(problem(path, code)));
        }
        return answer;
    }

    private static Map<String, Object> problem(String path, ErrorCode code) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", code.page());
        problem.put("title", WORDS.getString(code.name() + ".title"));
        problem.put("status", code.status());
        problem.put("detail", WORDS.getString(code.name() + ".detail"));
        problem.put("instance", path);
        problem.put("code", code.name());
        problem.put("retry", code.retry().published());
        switch (code.name()) {
            case "REQUEST_INVALID" ->
                    problem.put("violations", new ArrayList<>(List.of(violation(field(path)))));
            case "BILL_CHANGED" -> problem.put("totalDue", 12830);
            case "RATE_LIMITED", "PAYMENT_IN_PROGRESS" -> problem.put("retryAfter", 1);
            default -> {}
        }
        return problem;
    }

    private static String field(String path) {
        return path.startsWith(PublicContract.CALLS) ? "latitude" : "businessDate";
    }

    private static Map<String, Object> violation(String field) {
        Map<String, Object> violation = new LinkedHashMap<>();
        violation.put("field", field);
        violation.put("message", WORDS.getString("violation.type"));
        return violation;
    }
}
