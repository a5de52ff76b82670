package org.hearth.platform.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The contract of the calls that anybody makes. The framework makes one document of a service, so
 * the build writes this one itself, to where the setting {@value #FILE} says.
 */
final class PublicContract {

    private static final String FILE = "hearth.contract.public-file";
    static final String CALLS = "/public/v1/";

    /** What the contract says beside the calls themselves. */
    private static final String BESIDE = "contract/public.yaml";

    private static final String OF_ANY_CALL =
            "NOT_ACCEPTABLE RATE_LIMITED INTERNAL_ERROR UNAVAILABLE";

    private final ErrorAnswers errors;

    PublicContract(ErrorAnswers errors) {
        this.errors = errors;
    }

    /**
     * @param all the calls of the whole service, which keep their state
     */
    void write(OpenAPI all) {
        OpenAPI contract =
                Documents.bare().withCustomStaticFile(PublicContract::beside).build().model();
        contract.setPaths(OASFactory.createPaths());
        all.getPaths().getPathItems().entrySet().stream()
                .filter(path -> path.getKey().startsWith(CALLS))
                .forEach(
                        path -> {
                            path.getValue()
                                    .getOperations()
                                    .values()
                                    .forEach(operation -> complete(path.getKey(), operation));
                            contract.getPaths().addPathItem(path.getKey(), path.getValue());
                        });
        addObjects(all.getComponents(), contract.getComponents());
        UnusedObjects.drop(contract);
        save(Documents.of(contract).toYAML());
    }

    private static InputStream beside() {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream(BESIDE);
    }

    private void complete(String path, Operation operation) {
        operation.setSecurity(List.of());
        errors.add(path, operation, OF_ANY_CALL);
        operation
                .getResponses()
                .getAPIResponses()
                .forEach((status, answer) -> addHeaders(status, answer));
    }

    private static void addHeaders(String status, APIResponse answer) {
        Contracts.addHeader(answer, "Request-Id");
        Contracts.addHeader(answer, "RateLimit");
        Contracts.addHeader(answer, "RateLimit-Policy");
        if (status.equals("200") || status.equals("304")) {
            Contracts.addHeader(answer, "ETag");
            Contracts.addHeader(answer, "Cache-Control");
        }
    }

    private static void addObjects(Components of, Components to) {
        of.getSchemas()
                .forEach(
                        (name, schema) -> {
                            if (!to.getSchemas().containsKey(name)) {
                                to.addSchema(name, schema);
                            }
                        });
    }

    private static void save(String contract) {
        Path file = Path.of(ConfigProvider.getConfig().getValue(FILE, String.class));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, contract);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
