package org.hearth.workorder.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.attachment.AttachmentContent;
import org.hearth.attachment.Attachments;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.http.FileAnswer;
import org.hearth.workorder.StaffOrders;
import org.jboss.resteasy.reactive.RestForm;

/** One order as the desk sees it. */
@Path(OrderPages.PATH)
@RolesAllowed({"agent", "dispatcher", "supervisor"})
@Produces(MediaType.TEXT_HTML)
public class OrderPages {

    static final String PATH = "/staff/orders/{order: ord_[0-9A-Z]+}";
    private static final int UNPROCESSABLE = 422;
    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 200;

    private final OrderSheets sheets;
    private final StaffOrders orders;
    private final StaffOnDuty onDuty;
    private final Attachments attachments;
    private final Visit visit;

    OrderPages(
            OrderSheets sheets,
            StaffOrders orders,
            StaffOnDuty onDuty,
            Attachments attachments,
            Visit visit) {
        this.sheets = sheets;
        this.orders = orders;
        this.onDuty = onDuty;
        this.attachments = attachments;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "workorder")
    static class Templates {
        static native TemplateInstance order(OrderSheet sheet, OrderForm form, FormErrors errors);
    }

    @GET
    public TemplateInstance order(@PathParam("order") String order) {
        return Templates.order(
                sheets.desk(OrderIds.read(order)), OrderForm.empty(), new FormErrors());
    }

    /** Answers the order itself and not a redirect, so that it is never in clear without a log. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/look")
    public Response look(@PathParam("order") String order, @RestForm String reason) {
        long id = OrderIds.read(order);
        String why = reason == null ? "" : reason.strip();
        FormErrors errors = new FormErrors();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            errors.add("reason", visit.messages(WorkorderMessages.class).reason_wrong());
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.order(sheets.desk(id), OrderForm.empty(), errors))
                    .build();
        }
        return Response.ok(Templates.order(sheets.clear(id, why), OrderForm.empty(), errors))
                .build();
    }

    @GET
    @Path("/photos/{photo}")
    @RolesAllowed({"agent", "dispatcher", "supervisor", "technician"})
    @Produces(MediaType.WILDCARD)
    public Response photo(@PathParam("order") String order, @PathParam("photo") String photo) {
        long id = OrderIds.read(order);
        orders.see(onDuty.member(), id);
        AttachmentContent content = attachments.read(photo, OrderSheets.photosOf(id));
        return FileAnswer.shown(content.mediaType(), content.bytes());
    }
}
