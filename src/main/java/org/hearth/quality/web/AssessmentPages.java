package org.hearth.quality.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.hearth.quality.Assessments;
import org.hearth.quality.Formula;
import org.hearth.quality.Formulas;
import org.hearth.quality.QualityError;
import org.hearth.quality.Quarter;
import org.hearth.quality.QuarterAssessment;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The quarterly assessment, and its formula. */
@Path(AssessmentPages.PATH)
@Blocking
@RolesAllowed("supervisor")
@Produces(MediaType.TEXT_HTML)
public class AssessmentPages {

    static final String PATH = "/staff/assessment";

    private static final int QUARTERS_AHEAD = 4;
    private static final int UNPROCESSABLE = 422;

    private final Assessments assessments;
    private final Formulas formulas;
    private final SignedIn person;
    private final Visit visit;
    private final Clock clock;

    AssessmentPages(
            Assessments assessments, Formulas formulas, SignedIn person, Visit visit, Clock clock) {
        this.assessments = assessments;
        this.formulas = formulas;
        this.person = person;
        this.visit = visit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "quality")
    static class Templates {
        static native TemplateInstance assessment(QuarterAssessment shown);

        static native TemplateInstance formula(
                List<Formula> versions, List<Quarter> quarters, FormErrors errors);
    }

    @GET
    public TemplateInstance assessment(@RestQuery String quarter) {
        Quarter now = Quarter.of(LocalDate.now(clock));
        return Templates.assessment(assessments.of(Quarter.parse(quarter).orElse(now)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@RestForm String quarter) {
        Quarter closed =
                Quarter.parse(quarter)
                        .orElseThrow(() -> new BusinessException(QualityError.QUARTER_NOT_OVER));
        assessments.close(person.actor(), closed);
        return Response.seeOther(URI.create(PATH + "?quarter=" + closed)).build();
    }

    @GET
    @Path("/formula")
    public TemplateInstance formula() {
        return formula(new FormErrors());
    }

    @POST
    @Path("/formula")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(
            @RestForm String from,
            @RestForm String attainment,
            @RestForm String satisfaction,
            @RestForm String solvedAtOnce,
            @RestForm String askedOnce) {
        Quarter first =
                Quarter.parse(from)
                        .orElseThrow(() -> new BusinessException(QualityError.FORMULA_TOO_EARLY));
        int[] weights =
                Stream.of(attainment, satisfaction, solvedAtOnce, askedOnce)
                        .mapToInt(AssessmentPages::weight)
                        .toArray();
        Formula asked =
                new Formula(0, first.start(), weights[0], weights[1], weights[2], weights[3]);
        if (!asked.adds()) {
            String error = visit.messages(QualityMessages.class).formula_wrong();
            return Response.status(UNPROCESSABLE)
                    .entity(formula(new FormErrors().add("attainment", error)))
                    .build();
        }
        formulas.publish(person.actor(), first, weights[0], weights[1], weights[2], weights[3]);
        return Response.seeOther(URI.create(PATH + "/formula")).build();
    }

    private TemplateInstance formula(FormErrors errors) {
        List<Quarter> ahead =
                Stream.iterate(Quarter.of(LocalDate.now(clock)).next(), Quarter::next)
                        .limit(QUARTERS_AHEAD)
                        .toList();
        return Templates.formula(formulas.all(), ahead, errors);
    }

    private static int weight(String typed) {
        return typed != null && typed.strip().matches("[0-9]{1,3}")
                ? Integer.parseInt(typed.strip())
                : -1;
    }
}
