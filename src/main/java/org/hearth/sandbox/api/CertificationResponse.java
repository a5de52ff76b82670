package org.hearth.sandbox.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.sandbox.certification.CaseResult;
import org.hearth.sandbox.certification.CaseWords;
import org.hearth.sandbox.certification.Certification;
import org.hearth.sandbox.certification.Verdict;

/** How far a partner's certification is. */
@Schema(
        name = "Certification",
        description = "What of the certification script has passed, and what is missing.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CertificationResponse(
        @Schema(description = "Every required case has passed now.", required = true)
                boolean complete,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        description =
                                "When all required cases had passed for the first time; left out"
                                        + " until then.",
                        examples = "2026-11-24T03:00:00Z")
                Instant certifiedAt,
        @Schema(description = "Required cases.", examples = "52", required = true) long required,
        @Schema(description = "Of those, passed.", examples = "50", required = true) long passed,
        @Schema(description = "Of those, failed.", examples = "0", required = true) long failed,
        @Schema(
                        description = "Of those, not tried or not finished.",
                        examples = "2",
                        required = true)
                long missing,
        @Schema(
                        description = "The same as a page, for whoever has the link.",
                        examples = "https://gas.example/developers/certification/3c0k",
                        required = true)
                String page,
        @Schema(required = true) List<CaseResponse> cases) {

    static CertificationResponse of(Certification certification, String page, Locale locale) {
        CaseWords words = CaseWords.in(locale);
        return new CertificationResponse(
                certification.complete(),
                certification.certifiedAt(),
                certification.required(),
                certification.passed(),
                certification.failed(),
                certification.missing(),
                page,
                certification.cases().stream().map(one -> CaseResponse.of(one, words)).toList());
    }

    /** One case of the script. */
    @Schema(name = "CertificationCase", description = "How you stand with one case of the script.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CaseResponse(
            @Schema(examples = "bill-changed", required = true) String caseId,
            @Schema(examples = "payment", required = true) String group,
            @Schema(
                            description = "What it is about, in the language you accept.",
                            examples = "The bill changes before you pay",
                            required = true)
                    String title,
            @Schema(
                            description = "What your program has to do.",
                            examples = "Inquire …005, pay with the quote, inquire again, pay.",
                            required = true)
                    String todo,
            @Schema(
                            description =
                                    "Whether you must pass it, by the scopes of your clients.",
                            required = true)
                    boolean required,
            @Schema(
                            enumeration = {"passed", "failed", "missing"},
                            required = true)
                    String result,
            @Schema(
                            description = "Why it failed; left out otherwise.",
                            examples = "The old amount was paid again, without a new inquiry.")
                    String reason,
            @Schema(
                            description =
                                    "The call that is missing, or that should not have been made; a"
                                            + " number in it is a step before.",
                            examples = "POST /partner/v1/payments · 91001005 → 412 BILL_CHANGED")
                    String call,
            @Schema(
                            description = "The `Request-Id`s it rests on.",
                            examples = "[\"0NSV7RD3C1T4E\"]",
                            required = true)
                    List<String> evidence,
            @Schema(
                            implementation = String.class,
                            format = "date-time",
                            description = "When that was found; left out while nothing was tried.",
                            examples = "2026-11-24T03:00:00Z")
                    Instant judgedAt) {

        private static CaseResponse of(CaseResult one, CaseWords words) {
            return new CaseResponse(
                    one.caseId(),
                    lower(one.group()),
                    words.title(one.caseId()),
                    words.todo(one.caseId()),
                    one.required(),
                    lower(one.verdict()),
                    one.verdict() == Verdict.FAILED ? words.wrong(one.caseId()) : null,
                    one.call(),
                    one.evidence(),
                    one.judgedAt());
        }

        private static String lower(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
    }
}
