package org.hearth.paymentpoint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.account.DistrictView;
import org.hearth.account.Districts;
import org.hearth.paymentpoint.PaymentPoints;
import org.hearth.paymentpoint.PointPage;
import org.hearth.platform.html.Visit;
import org.hearth.platform.time.UtilityClock;
import org.jboss.resteasy.reactive.RestQuery;

/** Where to pay: the list of points by district. */
@Path("/points")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PointPages {

    private static final int A_PAGE = 30;

    private final PaymentPoints points;
    private final Districts districts;
    private final Visit visit;
    private final Clock clock;

    PointPages(PaymentPoints points, Districts districts, Visit visit, Clock clock) {
        this.points = points;
        this.districts = districts;
        this.visit = visit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "paymentpoint")
    static class Templates {
        /**
         * @param district the chosen one's code, or empty
         * @param first the address of the list's beginning, or null on it
         * @param next the address of what follows, or null
         */
        static native TemplateInstance points(
                List<DistrictPoints> groups,
                List<DistrictView> districts,
                String district,
                ZonedDateTime now,
                String first,
                String next);
    }

    @GET
    public TemplateInstance points(@RestQuery String district, @RestQuery String after) {
        List<DistrictView> all = districts.all();
        Map<String, DistrictView> byCode =
                all.stream().collect(Collectors.toMap(DistrictView::code, Function.identity()));
        String chosen = district != null && byCode.containsKey(district) ? district : null;
        PointPage page = points.listed(chosen, after, A_PAGE);
        ZonedDateTime now = ZonedDateTime.ofInstant(clock.instant(), UtilityClock.ZONE);
        String list = chosen == null ? "/points?" : "/points?district=" + chosen + "&";
        return Templates.points(
                DistrictPoints.of(page.points(), byCode, now, visit.isEnglish()),
                all,
                chosen == null ? "" : chosen,
                now,
                after == null ? null : list.substring(0, list.length() - 1),
                page.next() == null ? null : list + "after=" + page.next());
    }
}
