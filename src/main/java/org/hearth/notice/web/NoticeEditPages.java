package org.hearth.notice.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.hearth.notice.InterruptionDesk;
import org.hearth.notice.InterruptionState;
import org.hearth.notice.InterruptionView;
import org.hearth.notice.Interruptions;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;

/**
 * Writing of an interruption. A draft is kept; what is published is changed at once, as its next
 * version. The button {@code look} keeps nothing and says how many accounts are affected.
 */
@Path(NoticeDeskPages.PATH)
@Blocking
@RolesAllowed({"dispatcher", "supervisor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class NoticeEditPages {

    private static final int UNPROCESSABLE = 422;

    private final Interruptions interruptions;
    private final InterruptionDesk desk;
    private final NoticeLook look;
    private final NoticeRefusals refusals;
    private final AreaNames areas;
    private final SignedIn person;
    private final Visit visit;

    NoticeEditPages(
            Interruptions interruptions,
            InterruptionDesk desk,
            NoticeLook look,
            NoticeRefusals refusals,
            AreaNames areas,
            SignedIn person,
            Visit visit) {
        this.interruptions = interruptions;
        this.desk = desk;
        this.look = look;
        this.refusals = refusals;
        this.areas = areas;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "notice")
    static class Templates {
        /**
         * @param row what is changed; null for a new one
         * @param most accounts that are counted
         */
        static native TemplateInstance edit(
                InterruptionView row, NoticeForm form, int most, FormErrors errors);
    }

    @GET
    @Path("/new")
    public TemplateInstance blank() {
        return page(null, NoticeForm.empty(), new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(MultivaluedMap<String, String> typed) {
        return take(null, typed);
    }

    @GET
    @Path("/{id: itr_[^/]+}/edit")
    public TemplateInstance edit(@PathParam("id") String id) {
        InterruptionView row = interruptions.byId(NoticePages.id(id));
        return page(row, look.offered(NoticeForm.of(row.plan(), row.mark())), new FormErrors());
    }

    @POST
    @Path("/{id: itr_[^/]+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rewrite(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
        return take(interruptions.byId(NoticePages.id(id)), typed);
    }

    private Response take(InterruptionView row, MultivaluedMap<String, String> typed) {
        NoticeForm form = NoticeForm.typed(typed);
        FormErrors errors =
                form.errors(
                        visit.messages(NoticeMessages.class),
                        code -> areas.known(code).isPresent());
        if (!errors.isEmpty()) {
            return wrong(row, form, errors);
        }
        if (typed.containsKey("look")) {
            return Response.ok(page(row, look.counted(form), errors)).build();
        }
        try {
            return NoticeDeskPages.shown(keep(row, form));
        } catch (BusinessException refusal) {
            return wrong(row, form, refusals.of(refusal));
        }
    }

    private long keep(InterruptionView row, NoticeForm form) {
        if (row == null) {
            return desk.draft(person.actor(), form.plan());
        }
        if (row.state() == InterruptionState.DRAFT) {
            desk.rewrite(person.actor(), row.id(), form.mark(), form.plan());
        } else {
            desk.change(person.actor(), row.id(), form.mark(), form.plan());
        }
        return row.id();
    }

    private Response wrong(InterruptionView row, NoticeForm form, FormErrors errors) {
        return Response.status(UNPROCESSABLE).entity(page(row, look.counted(form), errors)).build();
    }

    private static TemplateInstance page(InterruptionView row, NoticeForm form, FormErrors errors) {
        return Templates.edit(row, form, InterruptionDesk.MOST_COUNTED, errors);
    }
}
