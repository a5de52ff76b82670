package org.hearth.rating.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.hearth.rating.RatingError;
import org.hearth.rating.Satisfaction;
import org.hearth.rating.SatisfactionShare;
import org.hearth.rating.SurveyKind;
import org.hearth.rating.SurveyResults;
import org.hearth.rating.SurveyRule;
import org.hearth.rating.SurveyRules;
import org.jboss.resteasy.reactive.RestForm;

/** What questionnaires brought, and how many people are asked. */
@Path(SurveyDeskPages.PATH)
@RolesAllowed("supervisor")
@Produces(MediaType.TEXT_HTML)
public class SurveyDeskPages {

    static final String PATH = "/staff/surveys";

    private static final int UNPROCESSABLE = 422;
    private static final int OF_A_PERCENT = 100;
    private static final String PERCENT = "(100|\\d{1,2}(\\.\\d{1,2})?)";

    private final SurveyResults results;
    private final SurveyRules rules;
    private final Satisfaction satisfaction;
    private final SignedIn person;
    private final Visit visit;

    SurveyDeskPages(
            SurveyResults results,
            SurveyRules rules,
            Satisfaction satisfaction,
            SignedIn person,
            Visit visit) {
        this.results = results;
        this.rules = rules;
        this.satisfaction = satisfaction;
        this.person = person;
        this.visit = visit;
    }

    /** One kind of questionnaire on the page. */
    public record Asked(
            SurveyKind kind, List<SurveyRule> rules, List<SurveyResults.Result> results) {}

    @CheckedTemplate(basePath = "rating")
    static class Templates {
        /**
         * @param day as it was typed
         * @param percent as it was typed
         */
        static native TemplateInstance surveys(
                SatisfactionShare year,
                List<Asked> kinds,
                String day,
                String percent,
                FormErrors errors);
    }

    @GET
    public TemplateInstance surveys() {
        return page("", "", new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/share")
    public Response setShare(
            @RestForm String kind, @RestForm String day, @RestForm String percent) {
        SurveyKind asked =
                Arrays.stream(SurveyKind.values())
                        .filter(known -> known.name().equals(kind))
                        .findFirst()
                        .orElseThrow(() -> new BusinessException(RequestError.REQUEST_INVALID));
        RatingMessages texts = visit.messages(RatingMessages.class);
        FormErrors errors = new FormErrors();
        LocalDate from = date(day);
        if (from == null) {
            errors.add("day", texts.share_day_wrong());
        }
        String typed = percent == null ? "" : percent.strip();
        if (!typed.matches(PERCENT)) {
            errors.add("percent", texts.share_percent_wrong());
        }
        if (errors.isEmpty()) {
            try {
                rules.set(person.actor(), asked, from, share(typed));
                return Response.seeOther(URI.create(PATH)).build();
            } catch (BusinessException refused) {
                if (refused.code() != RatingError.SURVEY_RULE_DAY) {
                    throw refused;
                }
                errors.add("day", texts.share_day_past());
            }
        }
        return Response.status(UNPROCESSABLE)
                .entity(page(day == null ? "" : day, typed, errors))
                .build();
    }

    private static int share(String percent) {
        return new BigDecimal(percent).multiply(BigDecimal.valueOf(OF_A_PERCENT)).intValueExact();
    }

    private static LocalDate date(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private TemplateInstance page(String day, String percent, FormErrors errors) {
        return Templates.surveys(
                satisfaction.ofLastYear(),
                Arrays.stream(SurveyKind.values())
                        .map(kind -> new Asked(kind, rules.newest(kind), results.ofLastYear(kind)))
                        .toList(),
                day,
                percent,
                errors);
    }
}
