package org.hearth.appointment.web;

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
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.appointment.AppointmentError;
import org.hearth.appointment.AppointmentView;
import org.hearth.appointment.Appointments;
import org.hearth.appointment.BookedVisit;
import org.hearth.appointment.Capacities;
import org.hearth.appointment.SlotRow;
import org.hearth.appointment.VisitOutcomes;
import org.hearth.appointment.VisitTime;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.http.Language;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.workorder.OrderError;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.WorkOrders;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** A branch's visits by day: places, who is visited, nobody opened, another time by telephone. */
@Path("/staff/appointments")
@RolesAllowed({"agent", "dispatcher", "supervisor"})
@Produces(MediaType.TEXT_HTML)
public class AppointmentDeskPages {

    private static final int UNPROCESSABLE = 422;

    private final Appointments appointments;
    private final VisitOutcomes outcomes;
    private final Capacities capacities;
    private final OfferedTimes times;
    private final WorkOrders orders;
    private final DeskBranch desk;
    private final SignedIn person;
    private final Visit visit;
    private final Clock clock;

    AppointmentDeskPages(
            Appointments appointments,
            VisitOutcomes outcomes,
            Capacities capacities,
            OfferedTimes times,
            WorkOrders orders,
            DeskBranch desk,
            SignedIn person,
            Visit visit,
            Clock clock) {
        this.appointments = appointments;
        this.outcomes = outcomes;
        this.capacities = capacities;
        this.times = times;
        this.orders = orders;
        this.desk = desk;
        this.person = person;
        this.visit = visit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "appointment")
    static class Templates {
        /**
         * @param branch null where there is none
         * @param begun times that have begun, where "nobody opened" may be said
         */
        static native TemplateInstance desk(
                List<String> branches,
                String branch,
                LocalDate day,
                List<SlotRow> slots,
                List<BookedVisit> visits,
                List<String> begun);

        static native TemplateInstance move(
                AppointmentView visit, OrderView order, SlotGrid grid, FormErrors errors);
    }

    @GET
    public TemplateInstance day(@RestQuery String branch, @RestQuery String day) {
        String chosen = desk.choose(branch);
        LocalDate date = date(day);
        List<BookedVisit> visits = chosen == null ? List.of() : appointments.on(chosen, date);
        return Templates.desk(
                desk.choices(),
                chosen,
                date,
                chosen == null ? List.of() : capacities.on(chosen, date),
                visits,
                visits.stream()
                        .map(BookedVisit::visit)
                        .filter(one -> !one.time().begins().isAfter(clock.instant()))
                        .map(AppointmentView::orderNumber)
                        .toList());
    }

    private LocalDate date(String asked) {
        try {
            return asked == null ? LocalDate.now(clock) : LocalDate.parse(asked);
        } catch (DateTimeException noDay) {
            return LocalDate.now(clock);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{order}/no-show")
    public Response noShow(@PathParam("order") String id) {
        AppointmentView booked = existing(id);
        String note = new VisitWords(Language.CHINESE).texts().no_show_note();
        outcomes.noShow(person.actor(), booked.orderId(), OrderWords.note(note));
        return Response.seeOther(DeskAddress.of(booked.branch(), booked.time().day())).build();
    }

    @GET
    @Path("/{order}/move")
    public TemplateInstance askToMove(@PathParam("order") String id, @RestQuery String later) {
        return movePage(existing(id), later != null, null, new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{order}/move")
    public Response move(@PathParam("order") String id, @RestForm String slot) {
        AppointmentView booked = existing(id);
        Optional<VisitTime> time = VisitTime.parse(slot);
        if (time.isEmpty()) {
            String missing = visit.messages(AppointmentMessages.class).slot_missing();
            return again(UNPROCESSABLE, booked, slot, new FormErrors().add("slots", missing));
        }
        try {
            AppointmentView moved =
                    appointments.schedule(
                            person.actor(), booked.orderId(), time.get(), said(booked, time.get()));
            return Response.seeOther(DeskAddress.of(moved.branch(), moved.time().day())).build();
        } catch (BusinessException refusal) {
            if (refusal.code() != AppointmentError.SLOT_TAKEN
                    && refusal.code() != AppointmentError.SLOT_NOT_OFFERED) {
                throw refusal;
            }
            return again(
                    refusal.code().status(),
                    booked,
                    slot,
                    new SlotRefusal(visit.language()).errors(refusal));
        }
    }

    /** In the customer's language. */
    private String said(AppointmentView booked, VisitTime time) {
        VisitWords words =
                new VisitWords(Language.of(orders.byId(booked.orderId()).contact().language()));
        return words.texts().said_moved(words.when(time));
    }

    private Response again(int status, AppointmentView booked, String slot, FormErrors errors) {
        return Response.status(status).entity(movePage(booked, false, slot, errors)).build();
    }

    private TemplateInstance movePage(
            AppointmentView booked, boolean later, String slot, FormErrors errors) {
        OrderView order = orders.byId(booked.orderId());
        boolean open = booked.changeable(clock.instant()) || booked.bookableAgain();
        return Templates.move(
                booked, order, open ? times.of(order, booked.kind(), later, slot) : null, errors);
    }

    private AppointmentView existing(String id) {
        long order =
                PublicId.WORK_ORDER
                        .parse(id)
                        .orElseThrow(() -> new BusinessException(OrderError.ORDER_NOT_FOUND));
        AppointmentView booked =
                appointments
                        .ofOrder(order)
                        .orElseThrow(
                                () ->
                                        new BusinessException(
                                                AppointmentError.APPOINTMENT_NOT_FOUND));
        desk.require(booked.branch());
        return booked;
    }
}
