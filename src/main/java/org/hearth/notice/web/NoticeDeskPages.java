package org.hearth.notice.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hearth.notice.InterruptionDesk;
import org.hearth.notice.InterruptionHistory;
import org.hearth.notice.InterruptionPage;
import org.hearth.notice.InterruptionPhase;
import org.hearth.notice.InterruptionView;
import org.hearth.notice.Interruptions;
import org.hearth.notice.RoundView;
import org.hearth.platform.audit.AuditHistory;
import org.hearth.platform.audit.AuditStep;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The desk of interruptions: the list, one of them, and its steps. */
@Path(NoticeDeskPages.PATH)
@Blocking
@RolesAllowed({"dispatcher", "supervisor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class NoticeDeskPages {

    static final String PATH = "/staff/notices";

    private static final int UNPROCESSABLE = 422;
    private static final int A_PAGE = 30;

    private final Interruptions interruptions;
    private final InterruptionDesk desk;
    private final NoticeLook look;
    private final NoticeRefusals refusals;
    private final AuditHistory audit;
    private final SignedIn person;
    private final Clock clock;

    NoticeDeskPages(
            Interruptions interruptions,
            InterruptionDesk desk,
            NoticeLook look,
            NoticeRefusals refusals,
            AuditHistory audit,
            SignedIn person,
            Clock clock) {
        this.interruptions = interruptions;
        this.desk = desk;
        this.look = look;
        this.refusals = refusals;
        this.audit = audit;
        this.person = person;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "notice")
    static class Templates {
        static native TemplateInstance desk(
                InterruptionPhase phase,
                List<InterruptionView> rows,
                Instant now,
                String first,
                String next);

        /**
         * @param areas with how many accounts lie there
         */
        static native TemplateInstance deskOne(
                InterruptionView row,
                List<AreaLine> areas,
                InterruptionHistory history,
                List<RoundView> rounds,
                List<AuditStep> steps,
                Instant now,
                FormErrors errors);
    }

    @GET
    public TemplateInstance list(
            @RestQuery @DefaultValue("current") String list, @RestQuery String after) {
        InterruptionPhase phase =
                switch (list) {
                    case "drafts" -> InterruptionPhase.DRAFT;
                    case "past" -> InterruptionPhase.PAST;
                    default -> InterruptionPhase.CURRENT;
                };
        InterruptionPage page = interruptions.page(phase, null, after, A_PAGE);
        String here = PATH + "?list=" + list;
        return Templates.desk(
                phase,
                page.rows(),
                clock.instant(),
                after == null ? null : here,
                page.next() == null ? null : here + "&after=" + page.next());
    }

    @GET
    @Path("/{id: itr_[^/]+}")
    public TemplateInstance one(@PathParam("id") String id) {
        return page(NoticePages.id(id), new FormErrors());
    }

    @POST
    @Path("/{id: itr_[^/]+}/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@PathParam("id") String id, @RestForm int mark) {
        try {
            desk.publish(person.actor(), NoticePages.id(id), mark);
            return shown(id);
        } catch (BusinessException refusal) {
            FormErrors errors = refusals.of(refusal);
            return Response.status(UNPROCESSABLE).entity(page(NoticePages.id(id), errors)).build();
        }
    }

    @POST
    @Path("/{id: itr_[^/]+}/restoration")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(@PathParam("id") String id, @RestForm int mark) {
        desk.restore(person.actor(), NoticePages.id(id), mark);
        return shown(id);
    }

    @POST
    @Path("/{id: itr_[^/]+}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") String id, @RestForm int mark) {
        boolean draft = !interruptions.byId(NoticePages.id(id)).published();
        desk.withdraw(person.actor(), NoticePages.id(id), mark);
        return draft ? Response.seeOther(URI.create(PATH + "?list=drafts")).build() : shown(id);
    }

    private TemplateInstance page(long id, FormErrors errors) {
        InterruptionView row = interruptions.byId(id);
        return Templates.deskOne(
                row,
                look.counted(row.plan()),
                interruptions.history(id),
                desk.told(id),
                audit.of(InterruptionDesk.SUBJECT, id),
                clock.instant(),
                errors);
    }

    private static Response shown(String id) {
        return Response.seeOther(URI.create(PATH + "/" + id)).build();
    }

    static Response shown(long id) {
        return shown(PublicId.INTERRUPTION.of(id));
    }
}
