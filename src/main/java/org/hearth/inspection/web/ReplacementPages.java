package org.hearth.inspection.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.hearth.account.AccountError;
import org.hearth.inspection.ReplacementSheet;
import org.hearth.inspection.ReplacementVisits;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormCookie;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.workorder.OrderError;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The technician's form of a replaced meter or hose. */
@Path("/staff/my-orders/{order: ord_[0-9A-Z]+}/replacement")
@RolesAllowed("technician")
@Produces(MediaType.TEXT_HTML)
public class ReplacementPages {

    private static final int UNPROCESSABLE = 422;

    private final ReplacementVisits visits;
    private final SignedIn person;
    private final Visit visit;
    private final Clock clock;

    ReplacementPages(ReplacementVisits visits, SignedIn person, Visit visit, Clock clock) {
        this.visits = visits;
        this.person = person;
        this.visit = visit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "inspection")
    static class Templates {
        static native TemplateInstance replacement(
                ReplacementSheet sheet, TypedForm form, FormErrors errors);
    }

    @GET
    public TemplateInstance form(@PathParam("order") String order) {
        TypedForm today = new TypedForm(Map.of("on", LocalDate.now(clock).toString()));
        return Templates.replacement(sheet(order), today, new FormErrors());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response record(
            @PathParam("order") String order, MultipartFormDataInput sent, @Context UriInfo uri) {
        ReplacementSheet sheet = sheet(order);
        TypedForm typed = TypedForm.of(sent);
        if (sheet.open()) {
            if (sheet.meter() == null) {
                throw new BusinessException(AccountError.METER_NOT_FOUND);
            }
            ReplacementForm form = new ReplacementForm(sheet, typed, LocalDate.now(clock));
            FormErrors errors = form.check(visit.messages(InspectionMessages.class));
            if (!errors.isEmpty()) {
                return Response.status(UNPROCESSABLE)
                        .entity(Templates.replacement(sheet, typed, errors))
                        .build();
            }
            visits.record(person.actor(), form.result());
        } else if (sheet.done() == null) {
            throw new BusinessException(OrderError.ORDER_STATE);
        }
        return Response.seeOther(URI.create("/staff/my-orders/" + order + "/replacement"))
                .cookie(FormCookie.sent(typed.text("sending"), uri))
                .build();
    }

    private ReplacementSheet sheet(String order) {
        long id =
                PublicId.WORK_ORDER
                        .parse(order)
                        .orElseThrow(() -> new BusinessException(OrderError.ORDER_NOT_FOUND));
        return visits.sheet(person.actor().id(), id);
    }
}
