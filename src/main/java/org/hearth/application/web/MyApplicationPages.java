package org.hearth.application.web;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.hearth.application.Applications;
import org.hearth.application.PaperKind;
import org.hearth.attachment.CheckedFile;
import org.hearth.platform.html.FormCookie;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrders;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** An applicant's papers and steps: what is missing, and handing it in. */
@Path("/me/requests/{order}/application")
@Blocking
@RolesAllowed(SignedIn.RESIDENT)
@Produces(MediaType.TEXT_HTML)
public class MyApplicationPages {

    private static final int UNPROCESSABLE = 422;

    private final WorkOrders orders;
    private final Applications applications;
    private final ApplicationSheets sheets;
    private final SentPapers sent;
    private final ApplyLimits limits;
    private final SignedIn person;
    private final Visit visit;

    MyApplicationPages(
            WorkOrders orders,
            Applications applications,
            ApplicationSheets sheets,
            SentPapers sent,
            ApplyLimits limits,
            SignedIn person,
            Visit visit) {
        this.orders = orders;
        this.applications = applications;
        this.sheets = sheets;
        this.sent = sent;
        this.limits = limits;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "application")
    static class Templates {
        /**
         * @param said what has just happened: sent, papers, or null
         */
        static native TemplateInstance mine(ApplicationSheet sheet, String said, FormErrors errors);
    }

    @GET
    public TemplateInstance show(@PathParam("order") String id, @RestQuery String said) {
        return Templates.mine(sheets.of(own(id)), said, new FormErrors());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response handIn(
            @PathParam("order") String id,
            @RestForm String sending,
            @RestForm(FileUpload.ALL) List<FileUpload> files,
            @Context UriInfo uri) {
        OrderView order = own(id);
        limits.before(person.residentId());
        ApplicationSheet sheet = sheets.of(order);
        FormErrors errors = new FormErrors();
        Map<PaperKind, List<CheckedFile>> papers = sent.of(files, errors);
        if (papers.isEmpty() && errors.isEmpty() && sheet.takesPapers()) {
            errors.add(
                    sheet.application().papers().stream()
                            .filter(paper -> paper.state().missing())
                            .findFirst()
                            .orElseThrow()
                            .paper()
                            .name(),
                    visit.messages(ApplicationMessages.class).send_none());
        }
        if (!errors.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.mine(sheet, null, errors))
                    .build();
        }
        applications.handIn(person.actor(), order.orderId(), sending, papers);
        return Response.seeOther(URI.create("/me/requests/" + id + "/application?said=papers"))
                .cookie(FormCookie.sent(sending, uri))
                .build();
    }

    private OrderView own(String id) {
        return orders.ofResident(person.residentId(), ApplicationSheets.id(id));
    }
}
