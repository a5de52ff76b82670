package org.hearth.portal.requests;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.WorkOrders;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What a resident asked for: the list, one request, calling it off, saying that it is not solved.
 */
@Path("/me/requests")
@Blocking
@RolesAllowed(SignedIn.RESIDENT)
@Produces(MediaType.TEXT_HTML)
public class RequestPages {

    static final int UNPROCESSABLE = 422;
    static final int LONGEST = 1_000;
    private static final int PAGE = 20;

    private final MyRequests mine;
    private final RequestSheets sheets;
    private final WorkOrders orders;
    private final SignedIn person;
    private final Visit visit;

    RequestPages(
            MyRequests mine,
            RequestSheets sheets,
            WorkOrders orders,
            SignedIn person,
            Visit visit) {
        this.mine = mine;
        this.sheets = sheets;
        this.orders = orders;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "portal/requests")
    static class Templates {
        /**
         * @param next address of the older ones, or null
         * @param later whether newer ones come before these
         */
        static native TemplateInstance list(List<OrderView> orders, String next, boolean later);

        /**
         * @param said what has just happened: noted, cancelled, reopened, or null
         * @param typed what was written into the form with errors, or null
         */
        static native TemplateInstance request(
                RequestSheet sheet, String said, String typed, FormErrors errors);

        static native TemplateInstance cancel(OrderView order);
    }

    /**
     * @param before public id of the last request of the page before
     */
    @GET
    public TemplateInstance list(@RestQuery String before) {
        long from = PublicId.WORK_ORDER.parse(before).orElse(Long.MAX_VALUE);
        List<OrderView> found = mine.all(from, PAGE + 1);
        List<OrderView> shown = found.subList(0, Math.min(PAGE, found.size()));
        String next =
                found.size() > PAGE
                        ? "/me/requests?before="
                                + PublicId.WORK_ORDER.of(shown.get(PAGE - 1).orderId())
                        : null;
        return Templates.list(shown, next, from != Long.MAX_VALUE);
    }

    @GET
    @Path("{order}")
    public TemplateInstance one(@PathParam("order") String id, @RestQuery String said) {
        return Templates.request(sheets.of(mine.own(id)), said, null, new FormErrors());
    }

    @GET
    @Path("{order}/cancellation")
    public TemplateInstance askToCancel(@PathParam("order") String id) {
        return Templates.cancel(mine.own(id));
    }

    @POST
    @Path("{order}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@PathParam("order") String id, @RestForm String why) {
        OrderView order = mine.own(id);
        String typed = typed(why);
        String reason = typed.isEmpty() ? texts().cancelled_said() : cut(typed);
        orders.cancel(person.actor(), order.orderId(), OrderWords.said(reason));
        return to(id, "cancelled");
    }

    /** The customer must say what is not solved, so that it can be. */
    @POST
    @Path("{order}/not-solved")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response notSolved(@PathParam("order") String id, @RestForm String missing) {
        OrderView order = mine.own(id);
        String typed = typed(missing);
        if (typed.isEmpty() || typed.length() > LONGEST) {
            FormErrors errors =
                    new FormErrors()
                            .add(
                                    "missing",
                                    typed.isEmpty()
                                            ? texts().missing_empty()
                                            : texts().too_long(LONGEST));
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.request(sheets.of(order), null, typed, errors))
                    .build();
        }
        orders.notSolved(person.actor(), order.orderId(), OrderWords.said(typed));
        return to(id, "reopened");
    }

    static Response to(String id, String said) {
        return Response.seeOther(URI.create("/me/requests/" + id + "?said=" + said)).build();
    }

    static String typed(String text) {
        return text == null ? "" : text.strip();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private RequestMessages texts() {
        return visit.messages(RequestMessages.class);
    }
}
