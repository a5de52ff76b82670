package org.hearth.paymentpoint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.hearth.paymentpoint.OpeningHours;
import org.hearth.paymentpoint.OpeningTimes;
import org.hearth.paymentpoint.PaymentPointError;
import org.hearth.paymentpoint.PaymentPointView;
import org.hearth.paymentpoint.PaymentPoints;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.html.Visit;

/** All there is to say of one payment point. */
@Path("/points/{id: pnt_[^/]+}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PointSheetPages {

    private final PaymentPoints points;
    private final PointCards cards;
    private final OpeningTimes times;
    private final Visit visit;

    PointSheetPages(PaymentPoints points, PointCards cards, OpeningTimes times, Visit visit) {
        this.points = points;
        this.cards = cards;
        this.times = times;
        this.visit = visit;
    }

    @CheckedTemplate(basePath = "paymentpoint")
    static class Templates {
        static native TemplateInstance point(
                PointCard card,
                List<WeekRow> week,
                List<MarketDay> marketDays,
                List<OtherDay> otherDays,
                List<ReservedToday> reserved);
    }

    @GET
    public TemplateInstance point(@PathParam("id") String id) {
        PaymentPointView point =
                points.listed(PointIds.point(id))
                        .orElseThrow(
                                () ->
                                        new BusinessException(
                                                PaymentPointError.PAYMENT_POINT_NOT_FOUND));
        OpeningHours hours = point.description().hours();
        LocalDate today = cards.now().toLocalDate();
        return Templates.point(
                cards.of(point),
                WeekRow.of(hours, today, visit.isEnglish()),
                MarketDay.next(times, point, cards.now().toLocalDateTime(), visit.isEnglish()),
                OtherDay.of(hours, today, visit.isEnglish()),
                ReservedToday.of(point.description().reserved(), cards.now()));
    }
}
