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
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.hearth.rating.RatingError;
import org.hearth.rating.Ratings;
import org.hearth.rating.StarCardView;
import org.jboss.resteasy.reactive.RestForm;

/** The star card: how a visit was, by its code and without sign-in. */
@Path("/rate")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class RatePages {

    private static final int UNPROCESSABLE = 422;

    private final Ratings ratings;
    private final SignedIn person;
    private final Visit visit;
    private final HttpServerRequest request;

    RatePages(Ratings ratings, SignedIn person, Visit visit, HttpServerRequest request) {
        this.ratings = ratings;
        this.person = person;
        this.visit = visit;
        this.request = request;
    }

    @CheckedTemplate(basePath = "rating")
    static class Templates {
        static native TemplateInstance code(String code, FormErrors errors);

        static native TemplateInstance rate(StarCardView card, RateForm form, FormErrors errors);

        static native TemplateInstance rated(StarCardView card);
    }

    @GET
    public TemplateInstance askCode() {
        return Templates.code("", new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enterCode(@RestForm String code) {
        try {
            return to(ratings.card(code, address()).code());
        } catch (BusinessException refused) {
            if (refused.code() != RatingError.STAR_CARD_UNKNOWN) {
                throw refused;
            }
            FormErrors errors = new FormErrors().add("code", texts().code_wrong());
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.code(code == null ? "" : code, errors))
                    .build();
        }
    }

    @GET
    @Path("/{code}")
    public TemplateInstance card(@PathParam("code") String code) {
        StarCardView card = ratings.card(code, address());
        return card.given() == null
                ? Templates.rate(card, RateForm.EMPTY, new FormErrors())
                : Templates.rated(card);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{code}")
    public Response rate(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
        RateForm form = RateForm.read(sent);
        FormErrors errors = form.errors(texts());
        StarCardView card = ratings.card(code, address());
        if (card.given() == null && !errors.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.rate(card, form, errors))
                    .build();
        }
        if (card.given() == null) {
            ratings.rate(code, address(), person.actor(), form.rating());
        }
        return to(card.code());
    }

    private static Response to(String code) {
        return Response.seeOther(URI.create("/rate/" + code)).build();
    }

    private RatingMessages texts() {
        return visit.messages(RatingMessages.class);
    }

    private String address() {
        return request.remoteAddress().hostAddress();
    }
}
