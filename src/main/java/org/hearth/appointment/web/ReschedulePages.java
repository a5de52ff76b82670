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
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.hearth.appointment.AppointmentError;
import org.hearth.appointment.AppointmentView;
import org.hearth.appointment.Appointments;
import org.hearth.appointment.ServiceKind;
import org.hearth.appointment.VisitTime;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.workorder.OrderView;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** A resident chooses another time for a visit, or a new one after nobody opened. */
@Path("/me/requests/{order}/reschedule")
@RolesAllowed(SignedIn.RESIDENT)
@Produces(MediaType.TEXT_HTML)
public class ReschedulePages {

    private static final int UNPROCESSABLE = 422;

    private final Appointments appointments;
    private final OwnOrders orders;
    private final OfferedTimes times;
    private final SignedIn person;
    private final Visit visit;
    private final Clock clock;

    ReschedulePages(
            Appointments appointments,
            OwnOrders orders,
            OfferedTimes times,
            SignedIn person,
            Visit visit,
            Clock clock) {
        this.appointments = appointments;
        this.orders = orders;
        this.times = times;
        this.person = person;
        this.visit = visit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "appointment")
    static class Templates {
        /**
         * @param here where the order's pages begin
         * @param visit null where none was booked
         * @param grid null where none may be chosen
         */
        static native TemplateInstance reschedule(
                String here,
                ServiceKind kind,
                AppointmentView visit,
                SlotGrid grid,
                FormErrors errors);
    }

    @GET
    public TemplateInstance choose(@PathParam("order") String id, @RestQuery String later) {
        return page(orders.own(id), later != null, null, new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@PathParam("order") String id, @RestForm String slot) {
        OrderView order = orders.own(id);
        Optional<VisitTime> time = VisitTime.parse(slot);
        VisitWords words = new VisitWords(visit.language());
        if (time.isEmpty()) {
            return again(
                    UNPROCESSABLE,
                    order,
                    slot,
                    new FormErrors().add("slots", words.texts().slot_missing()));
        }
        try {
            appointments.schedule(
                    person.actor(),
                    order.orderId(),
                    time.get(),
                    words.texts().said_moved(words.when(time.get())));
            return Response.seeOther(URI.create("/me/requests/" + id + "/visit?said=moved"))
                    .build();
        } catch (BusinessException refusal) {
            if (refusal.code() != AppointmentError.SLOT_TAKEN
                    && refusal.code() != AppointmentError.SLOT_NOT_OFFERED) {
                throw refusal;
            }
            return again(
                    refusal.code().status(),
                    order,
                    slot,
                    new SlotRefusal(visit.language()).errors(refusal));
        }
    }

    private Response again(int status, OrderView order, String slot, FormErrors errors) {
        return Response.status(status).entity(page(order, false, slot, errors)).build();
    }

    private TemplateInstance page(OrderView order, boolean later, String slot, FormErrors errors) {
        ServiceKind kind =
                ServiceKind.of(order.type())
                        .filter(known -> known.skill().isPresent())
                        .orElseThrow(
                                () ->
                                        new BusinessException(
                                                AppointmentError.APPOINTMENT_NOT_FOUND));
        AppointmentView booked = appointments.ofOrder(order.orderId()).orElse(null);
        boolean open =
                booked == null
                        ? order.state().open()
                        : booked.changeable(clock.instant()) || booked.bookableAgain();
        return Templates.reschedule(
                "/me/requests/" + PublicId.WORK_ORDER.of(order.orderId()),
                kind,
                booked,
                open ? times.of(order, kind, later, slot) : null,
                errors);
    }
}
