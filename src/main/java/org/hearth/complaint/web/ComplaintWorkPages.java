package org.hearth.complaint.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.hearth.complaint.ComplaintCategory;
import org.hearth.complaint.ComplaintWork;
import org.hearth.complaint.Severity;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;

/** What staff do with a complaint beside answering it. */
@Path(ComplaintDeskPages.PATH)
@Blocking
@RolesAllowed({"agent", "supervisor"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ComplaintWorkPages {

    private static final int UNPROCESSABLE = 422;

    private final ComplaintWork work;
    private final ComplaintCaseReading reading;
    private final SignedIn person;
    private final Visit visit;

    ComplaintWorkPages(
            ComplaintWork work, ComplaintCaseReading reading, SignedIn person, Visit visit) {
        this.work = work;
        this.reading = reading;
        this.person = person;
        this.visit = visit;
    }

    /** Answers the page itself and not a redirect, so that it is never shown without a log. */
    @POST
    @Path("/{id}/contact")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response contact(@PathParam("id") String id, @RestForm String reason) {
        String why = DeskFields.plain(reason);
        FormErrors errors = new FormErrors();
        DeskFields.reason(errors, "reason", why, texts());
        if (!errors.isEmpty()) {
            return again(id, new DeskFields(why, "", "", ""), errors);
        }
        return Response.ok(
                        ComplaintDeskPages.Templates.deskOne(
                                reading.inClear(ComplaintDeskPages.order(id), why),
                                ComplaintCategory.values()))
                .build();
    }

    @POST
    @Path("/{id}/category")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sort(@PathParam("id") String id, @RestForm String category) {
        ComplaintCategory.named(category)
                .ifPresent(
                        chosen -> work.sort(person.actor(), ComplaintDeskPages.order(id), chosen));
        return shown(id);
    }

    @POST
    @Path("/{id}/severity")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response judge(
            @PathParam("id") String id,
            @RestForm String severity,
            @RestForm String severityReason) {
        String why = DeskFields.plain(severityReason);
        FormErrors errors = new FormErrors();
        DeskFields.reason(errors, "severityReason", why, texts());
        Optional<Severity> chosen = Severity.named(severity);
        if (chosen.isEmpty() || !errors.isEmpty()) {
            return again(id, new DeskFields("", why, "", ""), errors);
        }
        work.judge(person.actor(), ComplaintDeskPages.order(id), chosen.get(), why);
        return shown(id);
    }

    @POST
    @Path("/{id}/branch")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handTo(
            @PathParam("id") String id, @RestForm String branch, @RestForm String note) {
        String why = DeskFields.plain(note);
        FormErrors errors = new FormErrors();
        DeskFields.reason(errors, "note", why, texts());
        if (!errors.isEmpty()) {
            return again(id, new DeskFields("", "", why, ""), errors);
        }
        work.handTo(person.actor(), ComplaintDeskPages.order(id), branch, why);
        // A branch's own supervisor does not see it any more once another branch has it.
        return person.hasRole("agent")
                ? shown(id)
                : Response.seeOther(URI.create(ComplaintDeskPages.PATH)).build();
    }

    /**
     * @param other public ids of the orders that join
     */
    @POST
    @Path("/{id}/joined")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response join(@PathParam("id") String id, @RestForm List<String> other) {
        work.join(
                person.actor(),
                ComplaintDeskPages.order(id),
                other.stream().map(ComplaintDeskPages::order).distinct().toList());
        return shown(id);
    }

    @POST
    @Path("/{id}/parted")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response part(@PathParam("id") String id) {
        work.part(person.actor(), ComplaintDeskPages.order(id));
        return shown(id);
    }

    @POST
    @Path("/{id}/reopened")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reopen(@PathParam("id") String id, @RestForm String words) {
        String said = DeskFields.plain(words);
        FormErrors errors = new FormErrors();
        DeskFields.words(errors, "words", said, texts());
        if (!errors.isEmpty()) {
            return again(id, new DeskFields("", "", "", said), errors);
        }
        work.reopen(person.actor(), ComplaintDeskPages.order(id), said);
        return shown(id);
    }

    private Response again(String id, DeskFields fields, FormErrors errors) {
        return Response.status(UNPROCESSABLE)
                .entity(
                        ComplaintDeskPages.Templates.deskOne(
                                reading.again(ComplaintDeskPages.order(id), fields, errors),
                                ComplaintCategory.values()))
                .build();
    }

    private static Response shown(String id) {
        return Response.seeOther(URI.create(ComplaintDeskPages.PATH + "/" + id)).build();
    }

    private ComplaintMessages texts() {
        return visit.messages(ComplaintMessages.class);
    }
}
