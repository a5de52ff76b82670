package org.hearth.complaint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.hearth.attachment.CheckedFile;
import org.hearth.complaint.ComplaintKind;
import org.hearth.complaint.Complaints;
import org.hearth.identity.web.NextPage;
import org.hearth.platform.html.FormCookie;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestQuery;

/** Saying something: a complaint, a question, praise. Everybody may, signed in or not. */
@Path("/")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ComplaintFormPages {

    private static final int UNPROCESSABLE = 422;

    private final Complaints complaints;
    private final ComplaintReading reading;
    private final SentPhotos photos;
    private final SignedIn person;
    private final Visit visit;
    private final HttpServerRequest request;

    @Context UriInfo uri;

    ComplaintFormPages(
            Complaints complaints,
            ComplaintReading reading,
            SentPhotos photos,
            SignedIn person,
            Visit visit,
            HttpServerRequest request) {
        this.complaints = complaints;
        this.reading = reading;
        this.photos = photos;
        this.person = person;
        this.visit = visit;
        this.request = request;
    }

    @CheckedTemplate(basePath = "complaint")
    static class Templates {
        static native TemplateInstance form(ComplaintFormPage page);
    }

    /**
     * @param bill public id of a bill it is about
     * @param line of the bill, from 1
     * @param order public id of a work order it is about
     */
    @GET
    @Path("complaints/new")
    public Response complain(
            @RestQuery String bill, @RestQuery String line, @RestQuery String order) {
        return ask(ComplaintKind.COMPLAINT, bill, line, order);
    }

    @GET
    @Path("messages/new")
    public Response question(
            @RestQuery String bill, @RestQuery String line, @RestQuery String order) {
        return ask(ComplaintKind.QUESTION, bill, line, order);
    }

    @GET
    @Path("praise/new")
    public Response praise(
            @RestQuery String bill, @RestQuery String line, @RestQuery String order) {
        return ask(ComplaintKind.PRAISE, bill, line, order);
    }

    private Response ask(ComplaintKind kind, String bill, String line, String order) {
        boolean own = bill != null || order != null;
        if (own && !person.isResident()) {
            String here =
                    uri.getRequestUri().getRawPath() + "?" + uri.getRequestUri().getRawQuery();
            return Response.seeOther(new NextPage(here).from("/sign-in")).build();
        }
        return Response.ok(
                        Templates.form(reading.first(ComplaintForm.empty(kind, bill, line, order))))
                .build();
    }

    @POST
    @Path("complaints")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@BeanParam ComplaintFields fields) {
        ComplaintForm form = fields.form();
        FormErrors errors = reading.errors(form);
        List<CheckedFile> sent = photos.check(fields.photos, errors);
        if (!errors.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.form(reading.again(form, errors)))
                    .build();
        }
        String link =
                complaints.take(
                        person.actor(),
                        reading.asked(form, visit.language().tag(), sent, fields.sending),
                        request.remoteAddress().hostAddress());
        return Response.seeOther(URI.create("/complaints/" + link))
                .cookie(FormCookie.sent(fields.sending, uri))
                .build();
    }
}
