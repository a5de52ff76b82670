package org.hearth;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.filter.Filter;
import java.nio.file.Path;

/** The published contract of the partner API: what goes over the wire is held against it. */
public final class Contract {

    public static final Path FILE = Path.of("openapi", "partner.yaml");

    /** Of the calls that anybody makes. */
    public static final Path PUBLIC_FILE = Path.of("openapi", "public.yaml");

    private static final Filter BOTH_WAYS =
            new OpenApiValidationFilter(
                    OpenApiInteractionValidator.createFor(FILE.toUri().toString()).build());

    private static final Filter ANSWER_ONLY = answerOnly(FILE);
    private static final Filter PUBLIC_ANSWER = answerOnly(PUBLIC_FILE);

    private Contract() {}

    private static Filter answerOnly(Path file) {
        return new OpenApiValidationFilter(
                OpenApiInteractionValidator.createFor(file.toUri().toString())
                        .withLevelResolver(
                                LevelResolver.create()
                                        .withLevel(
                                                "validation.request", ValidationReport.Level.IGNORE)
                                        .build())
                        .build());
    }

    /** For a call as a partner should make it. */
    public static Filter bothWays() {
        return BOTH_WAYS;
    }

    /** For a call that is wrong on purpose. */
    public static Filter answerOnly() {
        return ANSWER_ONLY;
    }

    /** For a call that anybody makes. */
    public static Filter publicAnswer() {
        return PUBLIC_ANSWER;
    }
}
