package org.hearth.rating.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.rating.SurveyView;
import org.hearth.rating.Surveys;

/** A questionnaire, by the code of its link and without sign-in. */
@Path("/survey/{code}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SurveyPages {

    private static final int UNPROCESSABLE = 422;

    private final Surveys surveys;
    private final Visit visit;
    private final HttpServerRequest request;

    SurveyPages(Surveys surveys, Visit visit, HttpServerRequest request) {
        this.surveys = surveys;
        this.visit = visit;
        this.request = request;
    }

    @CheckedTemplate(basePath = "rating")
    static class Templates {
        static native TemplateInstance survey(
                SurveyView survey, String path, SurveyReplies replies, FormErrors errors);

        static native TemplateInstance answered();
    }

    @GET
    public TemplateInstance survey(@PathParam("code") String code) {
        SurveyView survey = surveys.open(code, address());
        return survey.answered()
                ? Templates.answered()
                : Templates.survey(survey, path(code), SurveyReplies.NONE, new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
        SurveyView survey = surveys.open(code, address());
        SurveyReplies replies = SurveyReplies.read(sent, survey);
        FormErrors errors = replies.errors(survey, visit.messages(RatingMessages.class));
        if (!survey.answered() && !errors.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.survey(survey, path(code), replies, errors))
                    .build();
        }
        if (!survey.answered()) {
            surveys.answer(code, address(), replies.byQuestion(), replies.wordsOrNull());
        }
        return Response.seeOther(URI.create(path(code))).build();
    }

    private static String path(String code) {
        return "/survey/" + code;
    }

    private String address() {
        return request.remoteAddress().hostAddress();
    }
}
