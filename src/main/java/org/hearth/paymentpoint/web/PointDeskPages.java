package org.hearth.paymentpoint.web;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.hearth.account.Districts;
import org.hearth.paymentpoint.PaymentPointError;
import org.hearth.paymentpoint.PointDesk;
import org.hearth.paymentpoint.PointOfStaff;
import org.hearth.paymentpoint.PointReading;
import org.hearth.paymentpoint.PointState;
import org.hearth.paymentpoint.PointStepView;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The staff's desk of payment points: all of them, one, its form, and opening and closing it. */
@Path(PointDeskPages.PATH)
@Produces(MediaType.TEXT_HTML)
public class PointDeskPages {

    static final String PATH = "/staff/points";

    private static final String NEW = PATH + "/new";
    private static final int A_PAGE = 40;
    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST_REASON = 120;
    private static final String ID = "/{id: pnt_[0-9A-Z]+}";

    private final PointDesk desk;
    private final Districts districts;
    private final SignedIn person;
    private final Visit visit;

    PointDeskPages(PointDesk desk, Districts districts, SignedIn person, Visit visit) {
        this.desk = desk;
        this.districts = districts;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "paymentpoint/desk")
    static class Templates {
        /**
         * @param first the address of the list's beginning, or null on it
         */
        static native TemplateInstance points(
                PointOfStaff.Part part,
                PointListQuery query,
                PointChoices choices,
                String first,
                String next);

        static native TemplateInstance point(
                PointOfStaff one,
                PointForm cells,
                String id,
                List<PointStepView> steps,
                String reason,
                FormErrors errors);

        /**
         * @param id of a point that is known, or null
         * @param seen when it was last changed, in milliseconds
         */
        static native TemplateInstance form(
                PointForm form,
                PointChoices choices,
                String id,
                String action,
                String seen,
                FormErrors errors);
    }

    @GET
    @RolesAllowed({"administrator", "supervisor", "agent"})
    public TemplateInstance points(
            @RestQuery String q,
            @RestQuery String district,
            @RestQuery String kind,
            @RestQuery String state,
            @RestQuery String operator,
            @RestQuery String after) {
        PointListQuery query = new PointListQuery(q, district, kind, state, operator);
        PointOfStaff.Part part = desk.list(query.filter(), after, A_PAGE);
        return Templates.points(
                part,
                query,
                choices(),
                after == null ? null : query.first(),
                part.next() == null ? null : query.next(part.next()));
    }

    @GET
    @Path("/new")
    @RolesAllowed({"administrator", "supervisor"})
    public TemplateInstance ask() {
        return Templates.form(PointForm.empty(), choices(), null, NEW, "", new FormErrors());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"administrator", "supervisor"})
    public Response add(MultivaluedMap<String, String> fields) {
        PointForm form = PointForm.read(fields);
        PointReading reading = desk.read(form.cells());
        FormErrors errors = FaultTexts.errors(reading.faults(), texts());
        if (errors.isEmpty()) {
            try {
                return seeOther(PublicId.PAYMENT_POINT.of(desk.add(person.actor(), reading)));
            } catch (BusinessException refused) {
                if (refused.code() != PaymentPointError.POINT_CODE_TAKEN) {
                    throw refused;
                }
                errors.add("code", texts().code_taken());
            }
        }
        return again(Templates.form(form, choices(), null, NEW, "", errors));
    }

    @GET
    @Path(ID)
    @RolesAllowed({"administrator", "supervisor", "agent"})
    public TemplateInstance point(@PathParam("id") String id) {
        return page(id, "", new FormErrors());
    }

    @GET
    @Path(ID + "/edit")
    @RolesAllowed({"administrator", "supervisor"})
    public TemplateInstance edit(@PathParam("id") String id) {
        PointOfStaff one = desk.one(PointIds.point(id));
        String seen = Long.toString(one.point().updatedAt().toEpochMilli());
        return Templates.form(
                new PointForm(one.cells()),
                choices(),
                id,
                PATH + "/" + id + "/edit",
                seen,
                new FormErrors());
    }

    @POST
    @Path(ID + "/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"administrator", "supervisor"})
    public Response keep(
            @PathParam("id") String id,
            @RestForm String seen,
            MultivaluedMap<String, String> fields) {
        long key = PointIds.point(id);
        PointForm form = PointForm.read(fields).of(desk.one(key).cells());
        PointReading reading = desk.read(form.cells());
        FormErrors errors = FaultTexts.errors(reading.faults(), texts());
        if (!errors.isEmpty()) {
            return again(
                    Templates.form(form, choices(), id, PATH + "/" + id + "/edit", seen, errors));
        }
        boolean known = seen != null && seen.matches("\\d{1,15}");
        Instant last = Instant.ofEpochMilli(known ? Long.parseLong(seen) : 0);
        desk.edit(person.actor(), key, last, reading.said());
        return seeOther(id);
    }

    @POST
    @Path(ID + "/state")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"administrator", "supervisor"})
    public Response change(
            @PathParam("id") String id, @RestForm String to, @RestForm String reason) {
        String why = reason == null ? "" : reason.strip();
        boolean told =
                !why.isEmpty() && why.length() <= LONGEST_REASON && !why.matches(".*\\p{Cntrl}.*");
        FormErrors errors = new FormErrors();
        PointState state = new PointListQuery(null, null, null, to, null).filter().state();
        if (state == null) {
            errors.add("to", texts().state_missing());
        }
        if (!told) {
            errors.add("reason", texts().reason_wrong());
        }
        if (!errors.isEmpty()) {
            return again(page(id, why, errors));
        }
        desk.change(person.actor(), PointIds.point(id), state, why);
        return seeOther(id);
    }

    private TemplateInstance page(String id, String reason, FormErrors errors) {
        long key = PointIds.point(id);
        PointOfStaff one = desk.one(key);
        return Templates.point(
                one, new PointForm(one.cells()), id, desk.steps(key), reason, errors);
    }

    private PointChoices choices() {
        return new PointChoices(districts.all(), desk.operators());
    }

    private PointDeskMessages texts() {
        return visit.messages(PointDeskMessages.class);
    }

    private static Response again(TemplateInstance page) {
        return Response.status(UNPROCESSABLE).entity(page).build();
    }

    private static Response seeOther(String id) {
        return Response.seeOther(URI.create(PATH + "/" + id)).build();
    }
}
