package org.hearth.quality.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.hearth.identity.StaffDirectory;
import org.hearth.identity.StaffMember;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.SignedIn;
import org.hearth.platform.time.UtilityClock;
import org.hearth.quality.Boards;
import org.hearth.quality.UnitMonth;
import org.hearth.quality.UnitRunning;
import org.jboss.resteasy.reactive.RestQuery;

/** The board of clocks and months: all units for the supervisor, a dispatcher's own for them. */
@Path(BoardPages.PATH)
@Blocking
@RolesAllowed({"supervisor", "dispatcher"})
@Produces(MediaType.TEXT_HTML)
public class BoardPages {

    static final String PATH = "/staff/board";

    private final Boards boards;
    private final StaffDirectory staff;
    private final SignedIn person;
    private final Visit visit;
    private final Clock clock;

    BoardPages(Boards boards, StaffDirectory staff, SignedIn person, Visit visit, Clock clock) {
        this.boards = boards;
        this.staff = staff;
        this.person = person;
        this.visit = visit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "quality")
    static class Templates {
        /**
         * @param branch the unit that is shown, or null for all
         * @param units all units in the month, empty for who sees one only
         */
        static native TemplateInstance board(
                String branch,
                List<UnitRunning> running,
                List<UnitMonth> year,
                YearMonth month,
                List<UnitMonth> units);
    }

    @GET
    public TemplateInstance board(@RestQuery String unit, @RestQuery String month) {
        String branch = branch(unit);
        YearMonth shown = month(month);
        return Templates.board(
                branch,
                boards.running(branch),
                boards.year(branch),
                shown,
                branch == null ? boards.month(shown) : List.of());
    }

    @GET
    @Path("/running.csv")
    @Produces("text/csv")
    public Response running(@RestQuery String unit) {
        return file("running", BoardFile.running(words(), boards.running(branch(unit))));
    }

    @GET
    @Path("/months.csv")
    @Produces("text/csv")
    public Response months(@RestQuery String unit) {
        return file("months", BoardFile.months(words(), boards.year(branch(unit))));
    }

    @GET
    @Path("/units.csv")
    @Produces("text/csv")
    @RolesAllowed("supervisor")
    public Response units(@RestQuery String month) {
        return file("units", BoardFile.units(words(), boards.month(month(month))));
    }

    private static Response file(String name, BoardFile file) {
        return Response.ok(file, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + ".csv\"")
                .build();
    }

    /** A dispatcher of a unit sees that one, whatever is asked for. */
    private String branch(String asked) {
        String named = asked == null || asked.isBlank() ? null : asked;
        if (person.hasRole("supervisor")) {
            return named;
        }
        String own = staff.find(person.actor().id()).map(StaffMember::branch).orElse(null);
        return own == null ? named : own;
    }

    private YearMonth month(String asked) {
        YearMonth now = YearMonth.from(clock.instant().atZone(UtilityClock.ZONE));
        try {
            YearMonth month = asked == null ? now : YearMonth.parse(asked);
            return month.isAfter(now) ? now : month;
        } catch (DateTimeException noMonth) {
            return now;
        }
    }

    private QualityMessages words() {
        return visit.messages(QualityMessages.class);
    }
}
