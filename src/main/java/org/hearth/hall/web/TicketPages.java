package org.hearth.hall.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.hall.HallError;
import org.hearth.hall.HallQueues;
import org.hearth.hall.TicketState;
import org.hearth.hall.TicketView;
import org.hearth.paymentpoint.PaymentPointError;
import org.hearth.paymentpoint.PaymentPointView;
import org.hearth.paymentpoint.PointService;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.id.UnguessableId;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** A number in a hall's queue, taken by phone. */
@Path("/points/{id: pnt_[^/]+}/ticket")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class TicketPages {

    private static final int UNPROCESSABLE = 422;

    private final HallQueues queues;
    private final VisitorCookie cookies;
    private final TicketLimits limits;
    private final Visit visit;
    private final HttpServerRequest request;

    TicketPages(
            HallQueues queues,
            VisitorCookie cookies,
            TicketLimits limits,
            Visit visit,
            HttpServerRequest request) {
        this.queues = queues;
        this.cookies = cookies;
        this.limits = limits;
        this.visit = visit;
        this.request = request;
    }

    @CheckedTemplate(basePath = "hall")
    static class Templates {
        /**
         * @param gives whether the hall gives numbers now
         */
        static native TemplateInstance ticket(
                String hallName,
                String point,
                List<PointService> services,
                boolean gives,
                TicketSheet sheet,
                FormErrors errors);

        static native TemplateInstance ticketState(TicketSheet sheet);
    }

    @GET
    public TemplateInstance ticket(
            @PathParam("id") String id, @CookieParam(VisitorCookie.NAME) String cookie) {
        return page(hall(id), cookies.visitor(cookie), new FormErrors());
    }

    private TemplateInstance page(
            PaymentPointView hall, Optional<String> visitor, FormErrors errors) {
        return Templates.ticket(
                visit.isEnglish() ? hall.description().nameEn() : hall.description().name(),
                point(hall),
                services(hall),
                queues.gives(hall),
                sheet(hall, visitor),
                errors);
    }

    /** The part that asks again and again; nothing is answered while nothing has changed. */
    @GET
    @Path("/state")
    public Response state(
            @PathParam("id") String id,
            @CookieParam(VisitorCookie.NAME) String cookie,
            @RestQuery String seen) {
        TicketSheet sheet = sheet(hall(id), cookies.visitor(cookie));
        return sheet.seen().equals(seen)
                ? Response.noContent().build()
                : Response.ok(Templates.ticketState(sheet)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("id") String id,
            @CookieParam(VisitorCookie.NAME) String cookie,
            @RestForm String service,
            @Context UriInfo address) {
        PaymentPointView hall = hall(id);
        Optional<String> known = cookies.visitor(cookie);
        Optional<PointService> chosen =
                services(hall).stream().filter(one -> one.name().equals(service)).findFirst();
        if (chosen.isEmpty()) {
            FormErrors errors =
                    new FormErrors()
                            .add("service", visit.messages(HallMessages.class).service_missing());
            return Response.status(UNPROCESSABLE).entity(page(hall, known, errors)).build();
        }
        limits.before(request.remoteAddress().hostAddress());
        String visitor = known.orElseGet(UnguessableId::next);
        try {
            queues.take(hall.id(), chosen.get(), visitor);
        } catch (BusinessException refused) {
            if (refused.code() != HallError.HALL_SHUT) {
                throw refused;
            }
        }
        return Response.seeOther(URI.create(point(hall) + "/ticket"))
                .cookie(cookies.of(visitor, address))
                .build();
    }

    @POST
    @Path("/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(
            @PathParam("id") String id, @CookieParam(VisitorCookie.NAME) String cookie) {
        PaymentPointView hall = hall(id);
        queues.cancel(
                hall.id(),
                cookies.visitor(cookie)
                        .orElseThrow(() -> new BusinessException(HallError.TICKET_NOT_FOUND)));
        return Response.seeOther(URI.create(point(hall) + "/ticket")).build();
    }

    private TicketSheet sheet(PaymentPointView hall, Optional<String> visitor) {
        TicketView ticket = visitor.flatMap(one -> queues.of(hall.id(), one)).orElse(null);
        boolean waits = ticket != null && ticket.state() == TicketState.WAITING;
        return new TicketSheet(
                point(hall) + "/ticket",
                queues.queue(hall.id()),
                ticket,
                waits ? queues.turn(hall.id(), ticket) : null);
    }

    private static List<PointService> services(PaymentPointView hall) {
        return Stream.of(PointService.values())
                .filter(hall.description().services()::contains)
                .toList();
    }

    private static String point(PaymentPointView hall) {
        return "/points/" + PublicId.PAYMENT_POINT.of(hall.id());
    }

    private PaymentPointView hall(String id) {
        return queues.hall(
                PublicId.PAYMENT_POINT
                        .parse(id)
                        .orElseThrow(
                                () ->
                                        new BusinessException(
                                                PaymentPointError.PAYMENT_POINT_NOT_FOUND)));
    }
}
