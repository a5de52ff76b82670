package org.hearth.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

/**
 * Makes the published contracts of all calls that the framework found: the partners' one is the
 * document itself, from which everything else is taken out; {@link PublicContract} writes the
 * other.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Contracts implements OASFilter {

    private static final List<String> CALLS = List.of("/partner/", "/sandbox/partner/");

    private static final String OF_ANY_CALL =
            "NOT_AUTHENTICATED SCOPE_MISSING PARTNER_SUSPENDED ADDRESS_NOT_ALLOWED"
                    + " NOT_ACCEPTABLE RATE_LIMITED"
                    + " INTERNAL_ERROR UNAVAILABLE";

    private final ErrorAnswers errors;

    public Contracts(IndexView index) {
        this.errors = new ErrorAnswers(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        new PublicContract(errors).write(contract);
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
        UnusedObjects.drop(contract);
    }

    private static boolean isCall(String path) {
        return CALLS.stream().anyMatch(path::startsWith);
    }

    private void complete(String path, Operation operation) {
        if (operation.getSecurity() == null) {
            // It says that it needs no token, rather than nothing.
            operation.setSecurity(List.of());
        }
        boolean call = isCall(path);
        errors.add(path, operation, call ? OF_ANY_CALL : "");
        operation.getResponses().getAPIResponses().values().forEach(a -> addHeaders(a, call));
        APIResponse tooMany = operation.getResponses().getAPIResponse("429");
        if (tooMany != null && !call) {
            addLimit(tooMany);
        }
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

    static void addHeader(APIResponse answer, String name) {
        answer.addHeader(name, OASFactory.createHeader().ref(name));
    }
}
