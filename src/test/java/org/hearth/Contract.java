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

    private static final Filter BOTH_WAYS =
            new OpenApiValidationFilter(
                    OpenApiInteractionValidator.createFor(FILE.toUri().toString()).build());

    private static final Filter ANSWER_ONLY =
            new OpenApiValidationFilter(
                    OpenApiInteractionValidator.createFor(FILE.toUri().toString())
                            .withLevelResolver(
                                    LevelResolver.create()
                                            .withLevel(
                                                    "validation.request",
                                                    ValidationReport.Level.IGNORE)
                                            .build())
                            .build());

    private Contract() {}

    /** For a call as a partner should make it. */
    public static Filter bothWays() {
        return BOTH_WAYS;
    }

    /** For a call that is wrong on purpose. */
    public static Filter answerOnly() {
        return ANSWER_ONLY;
    }
}
