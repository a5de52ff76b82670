package org.hearth.complaint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.hearth.attachment.AttachmentContent;
import org.hearth.complaint.ComplaintProgress;
import org.hearth.complaint.Complaints;
import org.hearth.complaint.GasAlarm;
import org.hearth.complaint.Recourse;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.http.FileAnswer;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;

/** Where a complaint stands: at its link for a guest, and for the resident whose it is. */
@Path("/")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ComplaintPages {

    private static final int UNPROCESSABLE = 422;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 1_000;

    private final Complaints complaints;
    private final SignedIn person;
    private final Visit visit;

    ComplaintPages(Complaints complaints, SignedIn person, Visit visit) {
        this.complaints = complaints;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "complaint")
    static class Templates {
        /**
         * @param words what the customer typed about what is not solved
         * @param alarming whether the words may tell of a leak
         */
        static native TemplateInstance progress(
                ComplaintProgress page,
                Recourse[] ladder,
                String words,
                boolean alarming,
                FormErrors errors);
    }

    @GET
    @Path("complaints/{link}")
    public TemplateInstance progress(@PathParam("link") String link) {
        return page(link, "", false, new FormErrors());
    }

    @POST
    @Path("complaints/{link}/not-solved")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response notSolved(
            @PathParam("link") String link, @RestForm String words, @RestForm String safe) {
        String typed = words == null ? "" : words.strip();
        boolean alarming = GasAlarm.in(typed);
        ComplaintMessages texts = visit.messages(ComplaintMessages.class);
        FormErrors errors = new FormErrors();
        if (typed.length() < SHORTEST || typed.length() > LONGEST) {
            errors.add("words", texts.not_solved_wrong());
        }
        if (alarming && safe == null) {
            errors.add("safe", texts.leak_typed());
        }
        if (!errors.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(link, typed, alarming, errors))
                    .build();
        }
        complaints.notSolved(person.actor(), link, residentId(), typed);
        return Response.seeOther(URI.create("/complaints/" + link)).build();
    }

    @GET
    @Path("complaints/{link}/photos/{id}")
    public Response photo(@PathParam("link") String link, @PathParam("id") String id) {
        return shown(complaints.photo(link, residentId(), id, false));
    }

    @GET
    @Path("complaints/{link}/photos/{id}/small")
    public Response small(@PathParam("link") String link, @PathParam("id") String id) {
        return shown(complaints.photo(link, residentId(), id, true));
    }

    static Response shown(AttachmentContent photo) {
        return FileAnswer.shown(photo.mediaType(), photo.bytes());
    }

    private TemplateInstance page(String link, String words, boolean alarming, FormErrors errors) {
        return Templates.progress(
                complaints.progress(link, residentId()),
                Recourse.values(),
                words,
                alarming,
                errors);
    }

    private Long residentId() {
        return person.isResident() ? person.residentId() : null;
    }
}
