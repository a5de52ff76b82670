package org.hearth.hall.web;

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
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.hall.HallCounters;
import org.hearth.hall.HallError;
import org.hearth.hall.HallQueues;
import org.hearth.hall.StaffHalls;
import org.hearth.hall.TicketView;
import org.hearth.paymentpoint.LiveState;
import org.hearth.paymentpoint.LiveStates;
import org.hearth.paymentpoint.PaymentPointError;
import org.hearth.paymentpoint.PaymentPointView;
import org.hearth.paymentpoint.PointService;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The halls of the staff: how it is there, and numbers called to a counter. */
@Path(HallDeskPages.PATH)
@RolesAllowed("agent")
@Produces(MediaType.TEXT_HTML)
public class HallDeskPages {

    static final String PATH = "/staff/hall";

    private static final int COUNTERS = 50;
    private static final int UNPROCESSABLE = 422;
    private static final String NUMBER = "\\d{1,3}";

    private final StaffHalls halls;
    private final HallCounters counters;
    private final HallQueues queues;
    private final LiveStates states;
    private final SignedIn person;
    private final Visit visit;
    private final Clock clock;

    HallDeskPages(
            StaffHalls halls,
            HallCounters counters,
            HallQueues queues,
            LiveStates states,
            SignedIn person,
            Visit visit,
            Clock clock) {
        this.halls = halls;
        this.counters = counters;
        this.queues = queues;
        this.states = states;
        this.person = person;
        this.visit = visit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "hall")
    static class Templates {
        static native TemplateInstance halls(List<HallLine> halls);

        static native TemplateInstance board(HallBoard board, FormErrors errors);
    }

    @GET
    public TemplateInstance halls() {
        List<PaymentPointView> mine = halls.of(person.actor().id());
        Map<Long, LiveState> live = states.of(mine.stream().map(PaymentPointView::id).toList());
        return Templates.halls(mine.stream().map(hall -> line(hall, live.get(hall.id()))).toList());
    }

    private HallLine line(PaymentPointView hall, LiveState live) {
        boolean fresh = live != null && live.fresh(clock.instant());
        return new HallLine(hall, fresh ? live : null, visit.isEnglish());
    }

    @GET
    @Path("/{id: pnt_[^/]+}")
    public TemplateInstance board(
            @PathParam("id") String id, @RestQuery String counter, @RestQuery String handed) {
        return board(hall(id), number(counter), handed, new FormErrors());
    }

    private TemplateInstance board(
            PaymentPointView hall, int counter, String handed, FormErrors errors) {
        LiveState live = states.of(hall.id()).orElse(null);
        int valid = counter >= 1 && counter <= COUNTERS ? counter : 0;
        return Templates.board(
                new HallBoard(
                        line(hall, live),
                        live,
                        live != null && live.fresh(clock.instant()),
                        queues.queue(hall.id()),
                        counters.waiting(hall.id()),
                        Stream.of(PointService.values())
                                .filter(hall.description().services()::contains)
                                .toList(),
                        queues.gives(hall),
                        valid,
                        valid == 0 ? null : counters.at(hall.id(), valid).orElse(null),
                        handed != null && handed.matches(NUMBER) ? handed : null),
                errors);
    }

    @POST
    @Path("/{id: pnt_[^/]+}/live")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(
            @PathParam("id") String id,
            @RestForm String waiting,
            @RestForm String closed,
            @RestForm String counter) {
        PaymentPointView hall = hall(id);
        String typed = waiting == null ? "" : waiting.strip();
        if (!typed.isEmpty() && !typed.matches(NUMBER)) {
            FormErrors errors =
                    new FormErrors()
                            .add("waiting", visit.messages(HallMessages.class).waiting_wrong());
            return Response.status(UNPROCESSABLE)
                    .entity(board(hall, number(counter), null, errors))
                    .build();
        }
        counters.say(
                hall.id(), typed.isEmpty() ? null : Integer.valueOf(typed), "1".equals(closed));
        return back(hall, counter, null);
    }

    @POST
    @Path("/{id: pnt_[^/]+}/next")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response next(@PathParam("id") String id, @RestForm String counter) {
        PaymentPointView hall = hall(id);
        int at = number(counter);
        if (at >= 1 && at <= COUNTERS) {
            counters.callNext(person.actor(), hall.id(), at);
        }
        return back(hall, counter, null);
    }

    @POST
    @Path("/{id: pnt_[^/]+}/tickets")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handOut(
            @PathParam("id") String id, @RestForm PointService service, @RestForm String counter) {
        PaymentPointView hall = hall(id);
        TicketView ticket = counters.handOut(person.actor(), hall.id(), service);
        return back(hall, counter, ticket.shown());
    }

    @POST
    @Path("/{id: pnt_[^/]+}/tickets/{ticket}/{step: again|served|missed}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response step(
            @PathParam("id") String id,
            @PathParam("ticket") String ticket,
            @PathParam("step") String step,
            @RestForm String counter) {
        PaymentPointView hall = hall(id);
        long ticketId =
                PublicId.HALL_TICKET
                        .parse(ticket)
                        .orElseThrow(() -> new BusinessException(HallError.TICKET_NOT_FOUND));
        switch (step) {
            case "again" -> counters.callAgain(person.actor(), hall.id(), ticketId);
            case "served" -> counters.served(person.actor(), hall.id(), ticketId);
            default -> counters.missed(person.actor(), hall.id(), ticketId);
        }
        return back(hall, counter, null);
    }

    private static Response back(PaymentPointView hall, String counter, String handed) {
        return Response.seeOther(
                        URI.create(
                                PATH
                                        + "/"
                                        + PublicId.PAYMENT_POINT.of(hall.id())
                                        + "?counter="
                                        + number(counter)
                                        + (handed == null ? "" : "&handed=" + handed)))
                .build();
    }

    private static int number(String typed) {
        return typed != null && typed.strip().matches(NUMBER) ? Integer.parseInt(typed.strip()) : 0;
    }

    private PaymentPointView hall(String id) {
        return halls.hall(
                person.actor().id(),
                PublicId.PAYMENT_POINT
                        .parse(id)
                        .orElseThrow(
                                () ->
                                        new BusinessException(
                                                PaymentPointError.PAYMENT_POINT_NOT_FOUND)));
    }
}
