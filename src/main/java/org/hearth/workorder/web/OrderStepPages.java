package org.hearth.workorder.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.attachment.AttachmentKind;
import org.hearth.attachment.Attachments;
import org.hearth.attachment.CheckedFile;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.html.FormCookie;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.http.UploadedFile;
import org.hearth.workorder.OrderError;
import org.hearth.workorder.OrderHistory;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.StaffOrders;
import org.hearth.workorder.WorkOrders;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The steps of an order, from the desk and from the customer's door: a form for each. */
@Path(OrderPages.PATH)
@RolesAllowed({"agent", "dispatcher", "supervisor", "technician"})
@Produces(MediaType.TEXT_HTML)
public class OrderStepPages {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final StaffOrders staffOrders;
    private final WorkOrders orders;
    private final StepTaking steps;
    private final StepChecks checks;
    private final OrderSheets sheets;
    private final Attachments attachments;
    private final StaffOnDuty onDuty;
    private final Visit visit;

    @Context UriInfo uri;

    OrderStepPages(
            StaffOrders staffOrders,
            WorkOrders orders,
            StepTaking steps,
            StepChecks checks,
            OrderSheets sheets,
            Attachments attachments,
            StaffOnDuty onDuty,
            Visit visit) {
        this.staffOrders = staffOrders;
        this.orders = orders;
        this.steps = steps;
        this.checks = checks;
        this.sheets = sheets;
        this.attachments = attachments;
        this.onDuty = onDuty;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "workorder")
    static class Templates {
        /**
         * @param last the step by which somebody was quicker, or null where it is not theirs to see
         * @param typed what was typed, for copying; may be empty
         */
        static native TemplateInstance stale(OrderHistory last, String typed, String back);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{step: [a-z-]+}")
    public Response step(
            @PathParam("order") String order,
            @PathParam("step") String step,
            MultivaluedMap<String, String> fields) {
        Step asked = Step.of(step).orElseThrow(() -> new BusinessException(RequestError.NOT_FOUND));
        return take(OrderIds.read(order), asked, OrderForm.of(fields), List.of());
    }

    /** The result, with photos. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Path("/handle")
    public Response handle(
            @PathParam("order") String order,
            @RestForm("seen") String seen,
            @RestForm("sending") String sending,
            @RestForm("at") String at,
            @RestForm("handle") String result,
            @RestForm("handle-note") String note,
            @RestForm("photos") List<FileUpload> photos) {
        Map<String, String> fields = new HashMap<>();
        put(fields, "seen", seen);
        put(fields, "sending", sending);
        put(fields, "at", at);
        put(fields, "handle", result);
        put(fields, "handle-note", note);
        return take(
                OrderIds.read(order), Step.HANDLE, new OrderForm(fields), UploadedFile.of(photos));
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (value != null) {
            fields.put(name, value.strip());
        }
    }

    private Response take(long id, Step step, OrderForm form, List<UploadedFile> photos) {
        OrderView order = orders.byId(id);
        FormErrors errors = checks.errors(step, form, visit.messages(WorkorderMessages.class));
        List<CheckedFile> files = new ArrayList<>();
        for (UploadedFile photo : photos) {
            check(photo, files, errors);
        }
        if (!errors.isEmpty()) {
            return again(id, form, errors);
        }
        try {
            staffOrders.act(
                    onDuty.member(),
                    form.seen(id),
                    step.action(),
                    () -> {
                        steps.take(step, onDuty.member(), order, form);
                        files.forEach(
                                file ->
                                        attachments.keep(
                                                onDuty.actor(), OrderSheets.photosOf(id), file));
                    });
        } catch (BusinessException refused) {
            return refused(id, step, form, refused);
        }
        return Response.seeOther(URI.create(back(id, form)))
                .cookie(FormCookie.sent(form.textOrNull("sending"), uri))
                .build();
    }

    private void check(UploadedFile photo, List<CheckedFile> files, FormErrors errors) {
        try {
            files.add(attachments.check(AttachmentKind.PHOTO, photo.name(), photo.content()));
        } catch (BusinessException unfit) {
            errors.add("photos", visit.messages(WorkorderMessages.class).photo_wrong());
        }
    }

    private Response refused(long id, Step step, OrderForm form, BusinessException refused) {
        if (refused.code() == OrderError.TECHNICIAN_UNKNOWN) {
            String error = visit.messages(WorkorderMessages.class).technician_wrong();
            return again(id, form, new FormErrors().add("technician", error));
        }
        if (refused.code() != OrderError.ORDER_STATE) {
            throw refused;
        }
        boolean reached = staffOrders.reaches(onDuty.member(), id);
        List<OrderHistory> history = orders.history(id);
        return Response.status(CONFLICT)
                .entity(
                        Templates.stale(
                                reached ? history.get(history.size() - 1) : null,
                                form.text(step.path()),
                                reached ? back(id, form) : MyOrderPages.PATH))
                .build();
    }

    private Response again(long id, OrderForm form, FormErrors errors) {
        TemplateInstance page =
                form.fromVisit()
                        ? MyOrderPages.Templates.visit(sheets.visit(id), form, errors)
                        : OrderPages.Templates.order(sheets.desk(id), form, errors);
        return Response.status(UNPROCESSABLE).entity(page).build();
    }

    private static String back(long id, OrderForm form) {
        return (form.fromVisit() ? MyOrderPages.PATH : QueuePages.PATH) + "/" + OrderIds.write(id);
    }
}
