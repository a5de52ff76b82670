package org.hearth.application.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.application.ApplicationDesk;
import org.hearth.application.ApplicationDetails;
import org.hearth.application.ApplicationError;
import org.hearth.application.ApplicationKind;
import org.hearth.application.Applications;
import org.hearth.application.PaperKind;
import org.hearth.application.PaperPage;
import org.hearth.application.PaperQueue;
import org.hearth.application.StepName;
import org.hearth.attachment.AttachmentContent;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.http.FileAnswer;
import org.hearth.platform.http.Language;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.WorkOrders;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Staff check papers, take steps, and serve customers at the counter within its ten minutes. */
@Path(StaffApplicationPages.PATH)
@Blocking
@RolesAllowed({"agent", "dispatcher", "supervisor"})
@Produces(MediaType.TEXT_HTML)
public class StaffApplicationPages {

    static final String PATH = "/staff/applications";
    private static final int UNPROCESSABLE = 422;
    private static final int REASON = 200;

    private final ApplicationDesk desk;
    private final Applications applications;
    private final ApplicationSheets sheets;
    private final PaperQueue queue;
    private final OrdersInReach orders;
    private final WorkOrders numbers;
    private final SignedIn person;
    private final Visit visit;

    StaffApplicationPages(
            ApplicationDesk desk,
            Applications applications,
            ApplicationSheets sheets,
            PaperQueue queue,
            OrdersInReach orders,
            WorkOrders numbers,
            SignedIn person,
            Visit visit) {
        this.desk = desk;
        this.applications = applications;
        this.sheets = sheets;
        this.queue = queue;
        this.orders = orders;
        this.numbers = numbers;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "application")
    static class Templates {
        /**
         * @param waiting those with papers to check, the longest waiting first
         * @param next cursor of the page after this one, or null
         */
        static native TemplateInstance desk(
                List<OrderView> waiting, String next, String number, boolean unknown);

        static native TemplateInstance staff(ApplicationSheet sheet, FormErrors errors);

        static native TemplateInstance unopened(
                OrderView order, ApplicationKind kind, ApplyForm form, FormErrors errors);
    }

    /**
     * @param number of an order, as people read it out
     * @param after cursor of the page before
     */
    @GET
    public Response desk(@RestQuery String number, @RestQuery String after) {
        String typed = number == null ? "" : number.replaceAll("\\s", "");
        Optional<OrderView> found =
                typed.isEmpty()
                        ? Optional.empty()
                        : numbers.byNumber(typed)
                                .filter(order -> ApplicationKind.of(order.type()).isPresent())
                                .filter(orders::reaches);
        if (found.isPresent()) {
            return to(PublicId.WORK_ORDER.of(found.get().orderId()));
        }
        PaperPage page = queue.page(orders.branch(), after);
        List<OrderView> waiting = page.orders().stream().map(numbers::byId).toList();
        return Response.ok(Templates.desk(waiting, page.next(), typed, !typed.isEmpty())).build();
    }

    @GET
    @Path("{order}")
    public TemplateInstance show(@PathParam("order") String id) {
        OrderView order = orders.one(id);
        ApplicationKind kind = kind(order);
        return applications.ofOrder(order.orderId()).isPresent()
                ? Templates.staff(sheets.of(order), new FormErrors())
                : Templates.unopened(order, kind, new ApplyForm(), new FormErrors());
    }

    /** Makes the checklist of an order that was asked for by telephone or at a counter. */
    @POST
    @Path("{order}/checklist")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@PathParam("order") String id, @BeanParam HolderForm form) {
        OrderView order = orders.one(id);
        boolean transfer = kind(order) == ApplicationKind.TRANSFER;
        FormErrors errors = new FormErrors();
        if (transfer) {
            form.apply().holderErrors(errors, texts());
        }
        if (!errors.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.unopened(order, kind(order), form.apply(), errors))
                    .build();
        }
        desk.open(
                person.actor(),
                order.orderId(),
                transfer
                        ? ApplicationDetails.transfer(form.apply().holder(), form.keeps())
                        : ApplicationDetails.plain());
        return to(id);
    }

    @POST
    @Path("{order}/papers/{paper}/accept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(@PathParam("order") String id, @PathParam("paper") String paper) {
        desk.acceptPaper(person.actor(), orders.one(id).orderId(), paper(paper));
        return to(id);
    }

    @POST
    @Path("{order}/papers/{paper}/refuse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(
            @PathParam("order") String id,
            @PathParam("paper") String paper,
            @RestForm String reason) {
        OrderView order = orders.one(id);
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > REASON) {
            FormErrors errors = new FormErrors().add("reason-" + paper, texts().refuse_missing());
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.staff(sheets.of(order), errors))
                    .build();
        }
        desk.refusePaper(person.actor(), order.orderId(), paper(paper), why);
        return to(id);
    }

    @GET
    @Path("{order}/papers/{paper}/{file}")
    @Produces(MediaType.WILDCARD)
    public Response file(
            @PathParam("order") String id,
            @PathParam("paper") String paper,
            @PathParam("file") String file) {
        AttachmentContent content =
                desk.read(person.actor(), orders.one(id).orderId(), paper(paper), file);
        return content.mediaType().startsWith("image/")
                ? FileAnswer.shown(content.mediaType(), content.bytes())
                : FileAnswer.saved(content.mediaType(), content.bytes(), content.fileName());
    }

    /** The customer stands at the counter. */
    @POST
    @Path("{order}/arrival")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response arrive(@PathParam("order") String id) {
        desk.arrive(person.actor(), orders.one(id).orderId());
        return to(id);
    }

    @POST
    @Path("{order}/steps/{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response done(@PathParam("order") String id, @PathParam("step") String name) {
        OrderView order = orders.one(id);
        StepName step =
                Arrays.stream(StepName.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow(
                                () -> new BusinessException(ApplicationError.APPLICATION_STEP));
        String said =
                ApplicationWords.in(Language.of(order.contact().language())).step_done_said(step);
        desk.done(person.actor(), order.orderId(), step, OrderWords.said(said));
        return to(id);
    }

    private ApplicationMessages texts() {
        return visit.messages(ApplicationMessages.class);
    }

    private static ApplicationKind kind(OrderView order) {
        return ApplicationKind.of(order.type())
                .orElseThrow(() -> new BusinessException(ApplicationError.APPLICATION_NOT_FOUND));
    }

    private static PaperKind paper(String name) {
        return Arrays.stream(PaperKind.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BusinessException(ApplicationError.APPLICATION_NOT_FOUND));
    }

    private static Response to(String id) {
        return Response.seeOther(URI.create(PATH + "/" + id)).build();
    }
}
