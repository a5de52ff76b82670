package org.hearth.servicetime.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.hearth.servicetime.AnnouncedYearView;
import org.hearth.servicetime.CalendarDesk;
import org.hearth.servicetime.CalendarError;
import org.hearth.servicetime.Ruling;
import org.hearth.servicetime.RulingView;
import org.hearth.servicetime.WorkingCalendar;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The working calendar, year by year. */
@Path("/staff/calendar")
@RolesAllowed({"administrator", "supervisor"})
@Produces(MediaType.TEXT_HTML)
public class CalendarPages {

    private static final int UNPROCESSABLE = 422;
    private static final int FIRST_YEAR = 2002;
    private static final int YEARS_AHEAD = 3;
    private static final int LONGEST_DOCUMENT = 100;

    private final WorkingCalendar calendar;
    private final CalendarDesk desk;
    private final SignedIn person;
    private final Visit visit;
    private final Clock clock;

    CalendarPages(
            WorkingCalendar calendar,
            CalendarDesk desk,
            SignedIn person,
            Visit visit,
            Clock clock) {
        this.calendar = calendar;
        this.desk = desk;
        this.person = person;
        this.visit = visit;
        this.clock = clock;
    }

    /**
     * A year to show.
     *
     * @param before the year before it, or null
     * @param after the year after it, or null
     * @param entered who entered its announcement by hand, or null
     * @param provisional whether the next announcement may still move its last days
     */
    public record Year(
            int year,
            Integer before,
            Integer after,
            boolean published,
            AnnouncedYearView entered,
            boolean provisional,
            boolean over,
            List<CalendarMonth> months,
            List<CalendarStretch> stretches,
            List<RulingView> history) {}

    @CheckedTemplate(basePath = "servicetime")
    static class Templates {
        /**
         * @param document as it was typed
         */
        static native TemplateInstance calendar(
                Year year,
                RulingForm form,
                List<Ruling> rulings,
                String document,
                FormErrors errors);
    }

    @GET
    public TemplateInstance calendar(@RestQuery Integer year) {
        return page(year == null ? thisYear() : year, RulingForm.empty(), "", new FormErrors());
    }

    @POST
    @Path("/days")
    @RolesAllowed("administrator")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rule(@BeanParam RulingForm form) {
        FormErrors errors = form.check(texts());
        if (errors.isEmpty()) {
            try {
                desk.rule(
                        form.firstDay().orElseThrow(),
                        form.lastDay().orElseThrow(),
                        form.ruling().orElseThrow(),
                        form.reason(),
                        person.actor());
                return back(form.firstDay().orElseThrow().getYear());
            } catch (BusinessException refusal) {
                explain(refusal, errors);
            }
        }
        int year = form.firstDay().map(LocalDate::getYear).filter(this::isShown).orElse(thisYear());
        return again(page(year, form, "", errors));
    }

    @POST
    @Path("/years")
    @RolesAllowed("administrator")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response declare(@RestForm int year, @RestForm String document) {
        String said = document == null ? "" : document.strip();
        FormErrors errors = new FormErrors();
        requireShown(year);
        if (said.isEmpty() || said.length() > LONGEST_DOCUMENT) {
            errors.add("document", texts().document_wrong(LONGEST_DOCUMENT));
        } else {
            try {
                desk.declare(year, said, person.actor());
                return back(year);
            } catch (BusinessException refusal) {
                explain(refusal, errors);
            }
        }
        return again(page(year, RulingForm.empty(), said, errors));
    }

    @POST
    @Path("/years/retraction")
    @RolesAllowed("administrator")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retract(@RestForm int year) {
        requireShown(year);
        desk.retract(year, person.actor());
        return back(year);
    }

    private void explain(BusinessException refusal, FormErrors errors) {
        if (!(refusal.code() instanceof CalendarError error)) {
            throw refusal;
        }
        switch (error) {
            case CALENDAR_DAY_PAST -> errors.add("first", texts().day_past());
            case CALENDAR_STRETCH_WRONG -> errors.add("last", texts().stretch_wrong());
            case CALENDAR_NOTHING_RULED -> errors.add("ruling", texts().nothing_ruled());
            case CALENDAR_YEAR_EMPTY -> errors.add("document", texts().year_empty());
            case CALENDAR_YEAR_KNOWN -> throw refusal;
        }
    }

    private TemplateInstance page(int year, RulingForm form, String document, FormErrors errors) {
        requireShown(year);
        boolean published = calendar.isPublished(year);
        Optional<AnnouncedYearView> entered = desk.entered(year);
        return Templates.calendar(
                new Year(
                        year,
                        isShown(year - 1) ? year - 1 : null,
                        isShown(year + 1) ? year + 1 : null,
                        published,
                        entered.orElse(null),
                        published && !calendar.isPublished(year + 1),
                        year < thisYear(),
                        CalendarMonth.of(year, calendar, LocalDate.now(clock)),
                        CalendarStretch.of(year, calendar),
                        desk.history(year)),
                form,
                List.of(Ruling.values()),
                document,
                errors);
    }

    private ServiceTimeMessages texts() {
        return visit.messages(ServiceTimeMessages.class);
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    private boolean isShown(int year) {
        return year >= FIRST_YEAR && year <= thisYear() + YEARS_AHEAD;
    }

    private void requireShown(int year) {
        if (!isShown(year)) {
            throw new BusinessException(RequestError.NOT_FOUND);
        }
    }

    private static Response again(TemplateInstance page) {
        return Response.status(UNPROCESSABLE).entity(page).build();
    }

    private static Response back(int year) {
        return Response.seeOther(URI.create("/staff/calendar?year=" + year)).build();
    }
}
