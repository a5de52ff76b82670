package org.hearth.servicetime.web;

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
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.servicetime.LimitChange;
import org.hearth.servicetime.Promise;
import org.hearth.servicetime.ServiceStandards;
import org.hearth.servicetime.StandardError;
import org.hearth.servicetime.StandardView;
import org.hearth.servicetime.Standards;
import org.hearth.servicetime.StandardsDesk;
import org.jboss.resteasy.reactive.RestForm;

/** The table of service time limits, its versions, and the making of the next. */
@Path("/staff/standards")
@RolesAllowed({"supervisor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class StandardsPages {

    private static final int UNPROCESSABLE = 422;

    private final ServiceStandards standards;
    private final StandardsDesk desk;
    private final SignedIn person;
    private final Visit visit;
    private final Clock clock;

    StandardsPages(
            ServiceStandards standards,
            StandardsDesk desk,
            SignedIn person,
            Visit visit,
            Clock clock) {
        this.standards = standards;
        this.desk = desk;
        this.person = person;
        this.visit = visit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "servicetime")
    static class Templates {
        /**
         * @param day of the next version, as it was typed
         */
        static native TemplateInstance standards(
                Standards inForce, List<StandardView> versions, String day, FormErrors errors);

        static native TemplateInstance standard(
                StandardView version,
                List<LimitRow> rows,
                List<LimitChange> changes,
                FormErrors errors);
    }

    @GET
    public TemplateInstance standards() {
        return list(today().plusDays(1).toString(), new FormErrors());
    }

    private TemplateInstance list(String day, FormErrors errors) {
        return Templates.standards(standards.on(today()), desk.versions(), day, errors);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response draft(@RestForm String day) {
        try {
            return to(desk.draft(LocalDate.parse(day == null ? "" : day.strip()), person.actor()));
        } catch (DateTimeException noDay) {
            return again(day, texts().day_wrong());
        } catch (BusinessException refusal) {
            if (refusal.code() == StandardError.STANDARD_DAY_TOO_EARLY) {
                return again(day, texts().day_too_early());
            }
            if (refusal.code() == StandardError.STANDARD_DAY_TAKEN) {
                return again(day, texts().day_taken());
            }
            throw refusal;
        }
    }

    private Response again(String day, String error) {
        return Response.status(UNPROCESSABLE)
                .entity(list(day, new FormErrors().add("day", error)))
                .build();
    }

    @GET
    @Path("/{version}")
    public TemplateInstance standard(@PathParam("version") String version) {
        Standards shown = desk.byId(id(version));
        return page(shown, shown.promises().stream().map(LimitRow::of).toList(), new FormErrors());
    }

    private TemplateInstance page(Standards shown, List<LimitRow> rows, FormErrors errors) {
        return Templates.standard(
                shown.version(), rows, desk.changes(shown.version().versionId()), errors);
    }

    /** Two fields for each row: {@code amount-} and {@code unit-} with its step and class. */
    @POST
    @Path("/{version}/limits")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("version") String version, MultivaluedMap<String, String> form) {
        Map<String, String> typed = new HashMap<>();
        form.forEach((field, values) -> typed.put(field, values.get(0)));
        Standards shown = desk.byId(id(version));
        List<LimitRow> rows =
                shown.promises().stream().map(row -> LimitRow.typed(row, typed)).toList();
        FormErrors errors = new FormErrors();
        rows.stream().filter(LimitRow::isEditable).forEach(row -> row.check(texts(), errors));
        if (!errors.isEmpty()) {
            return Response.status(UNPROCESSABLE).entity(page(shown, rows, errors)).build();
        }
        desk.change(
                id(version),
                rows.stream()
                        .filter(LimitRow::isEditable)
                        .map(
                                row ->
                                        new Promise(
                                                row.promise().step(),
                                                row.promise().serviceClass(),
                                                row.limit().orElseThrow(),
                                                row.promise().floor()))
                        .toList(),
                person.actor());
        return to(id(version));
    }

    @POST
    @Path("/{version}/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@PathParam("version") String version) {
        desk.publish(id(version), person.actor());
        return to(id(version));
    }

    @POST
    @Path("/{version}/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(@PathParam("version") String version) {
        desk.discard(id(version), person.actor());
        return Response.seeOther(URI.create("/staff/standards")).build();
    }

    private ServiceTimeMessages texts() {
        return visit.messages(ServiceTimeMessages.class);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Response to(long version) {
        return Response.seeOther(
                        URI.create("/staff/standards/" + PublicId.SERVICE_STANDARD.of(version)))
                .build();
    }

    private static long id(String version) {
        return PublicId.SERVICE_STANDARD
                .parse(version)
                .orElseThrow(() -> new BusinessException(RequestError.NOT_FOUND));
    }
}
