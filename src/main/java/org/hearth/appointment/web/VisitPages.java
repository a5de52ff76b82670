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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.hearth.appointment.AppointmentView;
import org.hearth.appointment.Appointments;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** A resident's booked visit: when, who comes, the entry for a calendar, and calling it off. */
@Path("/me/requests/{order}/visit")
@RolesAllowed(SignedIn.RESIDENT)
@Produces(MediaType.TEXT_HTML)
public class VisitPages {

    private static final int REASON = 500;

    private final Appointments appointments;
    private final OwnOrders orders;
    private final VisitSheets sheets;
    private final VisitCalendar calendar;
    private final SignedIn person;
    private final Visit visit;

    VisitPages(
            Appointments appointments,
            OwnOrders orders,
            VisitSheets sheets,
            VisitCalendar calendar,
            SignedIn person,
            Visit visit) {
        this.appointments = appointments;
        this.orders = orders;
        this.sheets = sheets;
        this.calendar = calendar;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "appointment")
    static class Templates {
        /**
         * @param said what has just happened: booked, moved, sent, or null
         */
        static native TemplateInstance visit(VisitSheet sheet, String said, FormErrors errors);

        static native TemplateInstance cancel(VisitSheet sheet);
    }

    @GET
    public TemplateInstance show(@PathParam("order") String id, @RestQuery String said) {
        return Templates.visit(sheets.of(orders.own(id)), said, new FormErrors());
    }

    /** The visit as a file that calendars read (RFC 5545). */
    @GET
    @Path("/calendar")
    @Produces("text/calendar")
    public Response calendar(@PathParam("order") String id) {
        AppointmentView booked = sheets.visit(orders.own(id));
        return Response.ok(calendar.file(booked, visit.language()), "text/calendar;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"visit-" + booked.orderNumber() + ".ics\"")
                .build();
    }

    @GET
    @Path("/cancellation")
    public TemplateInstance askToCancel(@PathParam("order") String id) {
        return Templates.cancel(sheets.of(orders.own(id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/cancellation")
    public Response cancel(@PathParam("order") String id, @RestForm String why) {
        OrderView order = orders.own(id);
        String reason = why == null ? "" : why.strip();
        String said =
                reason.isEmpty()
                        ? visit.messages(AppointmentMessages.class).cancel_said()
                        : reason.substring(0, Math.min(reason.length(), REASON));
        appointments.cancel(person.actor(), order.orderId(), OrderWords.said(said));
        return Response.seeOther(URI.create("/me/requests/" + id + "/visit")).build();
    }
}
