package org.hearth.complaint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.account.DistrictView;
import org.hearth.account.Districts;
import org.hearth.complaint.ComplaintCategory;
import org.hearth.complaint.ComplaintCursor;
import org.hearth.complaint.ComplaintDesk;
import org.hearth.complaint.ComplaintFilter;
import org.hearth.complaint.ComplaintKind;
import org.hearth.complaint.ComplaintStage;
import org.hearth.complaint.ComplaintView;
import org.hearth.complaint.Severity;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.SignedIn;
import org.hearth.platform.text.TypedText;
import org.hearth.workorder.OrderError;
import org.jboss.resteasy.reactive.RestQuery;

/** What waits for an answer, and one of them with its photos. */
@Path(ComplaintDeskPages.PATH)
@Blocking
@RolesAllowed({"agent", "supervisor"})
@Produces(MediaType.TEXT_HTML)
public class ComplaintDeskPages {

    static final String PATH = "/staff/complaints";

    private static final int PAGE = 50;

    private final ComplaintDesk desk;
    private final ComplaintCaseReading reading;
    private final Districts districts;
    private final SignedIn person;
    private final Clock clock;

    ComplaintDeskPages(
            ComplaintDesk desk,
            ComplaintCaseReading reading,
            Districts districts,
            SignedIn person,
            Clock clock) {
        this.desk = desk;
        this.reading = reading;
        this.districts = districts;
        this.person = person;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "complaint")
    static class Templates {
        static native TemplateInstance desk(
                ComplaintListPage list, ComplaintKind[] kinds, ComplaintCategory[] categories);

        static native TemplateInstance deskOne(
                ComplaintCasePage page, ComplaintCategory[] categories);
    }

    /**
     * @param stage {@code answered}; what is to be answered without it
     * @param number of an order, to go there at once
     */
    @GET
    public Response list(
            @RestQuery String stage,
            @RestQuery String kind,
            @RestQuery String category,
            @RestQuery String severity,
            @RestQuery String district,
            @RestQuery String number,
            @RestQuery String after) {
        String asked = TypedText.plain(number);
        Optional<ComplaintView> found =
                asked.isEmpty() ? Optional.empty() : desk.byNumber(person.actor(), asked);
        if (found.isPresent()) {
            return Response.seeOther(URI.create(ComplaintAddresses.href(found.get()))).build();
        }
        ComplaintFilter filter = filter(stage, kind, category, severity, district);
        ComplaintListPage page =
                new ComplaintListPage(
                        filter,
                        desk.list(
                                person.actor(),
                                filter,
                                ComplaintCursor.parse(after).orElse(null),
                                PAGE),
                        clock.instant(),
                        districts.all(),
                        query(filter),
                        asked);
        return Response.ok(Templates.desk(page, ComplaintKind.values(), ComplaintCategory.values()))
                .build();
    }

    private ComplaintFilter filter(
            String stage, String kind, String category, String severity, String district) {
        return new ComplaintFilter(
                "answered".equals(stage) ? ComplaintStage.ANSWERED : ComplaintStage.TO_ANSWER,
                Arrays.stream(ComplaintKind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElse(null),
                ComplaintCategory.named(category).orElse(null),
                Severity.named(severity).orElse(null),
                Optional.ofNullable(district)
                        .flatMap(districts::byCode)
                        .map(DistrictView::code)
                        .orElse(null));
    }

    private static String query(ComplaintFilter filter) {
        String query =
                Stream.of(
                                pair(
                                        "stage",
                                        filter.stage() == ComplaintStage.ANSWERED
                                                ? "answered"
                                                : null),
                                pair("kind", filter.kind()),
                                pair("category", filter.category()),
                                pair("severity", filter.severity()),
                                pair("district", filter.districtCode()))
                        .filter(pair -> !pair.isEmpty())
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String pair(String name, Object value) {
        return value == null ? "" : name + "=" + value;
    }

    /**
     * @param template public id of the one that the answer begins with
     */
    @GET
    @Path("/{id}")
    public TemplateInstance one(@PathParam("id") String id, @RestQuery String template) {
        return Templates.deskOne(reading.open(order(id), template), ComplaintCategory.values());
    }

    @GET
    @Path("/{id}/photos/{photo}")
    public Response photo(@PathParam("id") String id, @PathParam("photo") String photo) {
        return ComplaintPages.shown(desk.photo(person.actor(), order(id), photo, false));
    }

    @GET
    @Path("/{id}/photos/{photo}/small")
    public Response small(@PathParam("id") String id, @PathParam("photo") String photo) {
        return ComplaintPages.shown(desk.photo(person.actor(), order(id), photo, true));
    }

    static long order(String id) {
        return PublicId.WORK_ORDER
                .parse(id)
                .orElseThrow(() -> new BusinessException(OrderError.ORDER_NOT_FOUND));
    }
}
