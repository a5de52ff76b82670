package org.hearth.settlement.web;

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
import java.util.List;
import org.hearth.platform.audit.AuditStep;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.html.Visit;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.settlement.DayLine;
import org.hearth.settlement.DayView;
import org.hearth.settlement.Days;
import org.hearth.settlement.DifferenceView;
import org.hearth.settlement.Differences;
import org.jboss.resteasy.reactive.RestQuery;

/** The desk where finance settles with the partners, date by date. */
@Path(SettlementPages.PATH)
@RolesAllowed("finance")
@Produces(MediaType.TEXT_HTML)
public class SettlementPages {

    static final String PATH = "/staff/settlement";

    private static final int DAYS_OF_A_PAGE = 50;
    private static final int DIFFERENCES_OF_A_PAGE = 50;

    private final Days days;
    private final Differences differences;
    private final SignedIn person;
    private final Visit visit;

    SettlementPages(Days days, Differences differences, SignedIn person, Visit visit) {
        this.days = days;
        this.differences = differences;
        this.person = person;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "settlement")
    static class Templates {
        /**
         * @param next the address of the page with older days, or null
         */
        static native TemplateInstance days(List<DayLine> overdue, List<DayLine> days, String next);

        /**
         * @param me the actor who looks
         */
        static native TemplateInstance day(
                DayView day,
                List<DifferenceView> differences,
                String next,
                List<AuditStep> history,
                String me);
    }

    @GET
    public TemplateInstance days(@RestQuery String after) {
        List<DayLine> found = days.newest(after == null ? null : dayId(after), DAYS_OF_A_PAGE + 1);
        List<DayLine> shown = found.stream().limit(DAYS_OF_A_PAGE).toList();
        return Templates.days(
                after == null ? days.overdue() : List.of(),
                shown,
                found.size() > DAYS_OF_A_PAGE
                        ? PATH
                                + "?after="
                                + PublicId.SETTLEMENT_DAY.of(shown.get(DAYS_OF_A_PAGE - 1).dayId())
                        : null);
    }

    @GET
    @Path("/{day}")
    public TemplateInstance day(@PathParam("day") String day, @RestQuery String after) {
        long id = dayId(day);
        long afterId = after == null ? 0 : PublicId.DIFFERENCE.parse(after).orElse(0);
        List<DifferenceView> found = days.differences(id, afterId, DIFFERENCES_OF_A_PAGE + 1);
        List<DifferenceView> shown = found.stream().limit(DIFFERENCES_OF_A_PAGE).toList();
        return Templates.day(
                days.byId(id),
                shown,
                found.size() > DIFFERENCES_OF_A_PAGE
                        ? PATH
                                + "/"
                                + PublicId.SETTLEMENT_DAY.of(id)
                                + "?after="
                                + PublicId.DIFFERENCE.of(
                                        shown.get(DIFFERENCES_OF_A_PAGE - 1).differenceId())
                        : null,
                days.history(id),
                person.actor().toString());
    }

    @GET
    @Path("/{day}/differences.csv")
    @Produces("text/csv")
    public Response export(@PathParam("day") String day) {
        DayView shown = days.byId(dayId(day));
        return Response.ok(
                        new DifferenceFile(
                                visit.messages(SettlementMessages.class), days, shown.dayId()),
                        "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"differences-"
                                + shown.partner().code()
                                + "-"
                                + shown.businessDate()
                                + ".csv\"")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{day}/late")
    public Response acceptPostedLate(@PathParam("day") String day) {
        differences.acceptPostedLate(dayId(day), person.actor());
        return back(day);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{day}/close")
    public Response close(@PathParam("day") String day) {
        days.propose(dayId(day), person.actor());
        return back(day);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{day}/confirmation")
    public Response confirm(@PathParam("day") String day) {
        days.confirm(dayId(day), person.actor());
        return back(day);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("/{day}/return")
    public Response sendBack(@PathParam("day") String day) {
        days.sendBack(dayId(day), person.actor());
        return back(day);
    }

    private static Response back(String day) {
        return Response.seeOther(
                        URI.create("/staff/settlement/" + PublicId.SETTLEMENT_DAY.of(dayId(day))))
                .build();
    }

    private static long dayId(String day) {
        return PublicId.SETTLEMENT_DAY
                .parse(day)
                .orElseThrow(() -> new BusinessException(RequestError.NOT_FOUND));
    }
}
