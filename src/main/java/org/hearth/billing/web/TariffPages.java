package org.hearth.billing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.LongStream;
import org.hearth.billing.Estimate;
import org.hearth.billing.LateFeePolicy;
import org.hearth.billing.PriceList;
import org.hearth.billing.Prices;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.html.Visit;
import org.jboss.resteasy.reactive.RestQuery;

/** What gas costs, and what a volume of it would cost: for everybody. */
@Path(TariffPages.PATH)
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class TariffPages {

    static final String PATH = "/tariffs";

    private static final int UNPROCESSABLE = 422;
    private static final int MONTHS_BACK = 14;
    private static final int MONTHS_AHEAD = 12;
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final Prices prices;
    private final LateFeePolicy lateFees;
    private final Visit visit;
    private final Clock clock;

    TariffPages(Prices prices, LateFeePolicy lateFees, Visit visit, Clock clock) {
        this.prices = prices;
        this.lateFees = lateFees;
        this.visit = visit;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "billing")
    static class Templates {
        /**
         * @param estimate null where none was asked for, or could not be made
         */
        static native TemplateInstance tariffs(
                List<PublishedList> lists,
                int garbageFeeFen,
                BigDecimal lateFeePercent,
                TypedEstimate typed,
                List<YearMonth> months,
                List<Integer> lengths,
                Estimate estimate,
                FormErrors errors);
    }

    @GET
    public Response tariffs(
            @RestQuery String list,
            @RestQuery String m3,
            @RestQuery String from,
            @RestQuery Integer months,
            @RestQuery String used) {
        LocalDate today = LocalDate.now(clock);
        YearMonth now = YearMonth.from(today);
        List<PriceList> lists = prices.lists();
        TypedEstimate typed = TypedEstimate.of(list, m3, from, months, used, now);
        FormErrors errors = new FormErrors();
        Estimate estimate = null;
        if (typed.asked() && !lists.isEmpty()) {
            PriceList chosen = typed.chosen(lists);
            errors = typed.errors(chosen, visit.messages(BillingMessages.class));
            estimate = errors.isEmpty() ? estimate(typed, chosen) : null;
        }
        return Response.status(
                        errors.isEmpty() ? Response.Status.OK.getStatusCode() : UNPROCESSABLE)
                .entity(
                        Templates.tariffs(
                                lists.stream().map(one -> PublishedList.of(one, today)).toList(),
                                prices.garbageFeeFen(),
                                lateFees.dailyRate().multiply(PERCENT).stripTrailingZeros(),
                                typed,
                                around(now),
                                TypedEstimate.MONTHS,
                                estimate,
                                errors))
                .build();
    }

    private Estimate estimate(TypedEstimate typed, PriceList chosen) {
        return prices.estimate(
                chosen,
                typed.period().orElseThrow(),
                typed.volume().orElseThrow(),
                typed.before().orElseThrow());
    }

    private static List<YearMonth> around(YearMonth now) {
        return LongStream.rangeClosed(-MONTHS_BACK, MONTHS_AHEAD)
                .mapToObj(now::plusMonths)
                .toList();
    }
}
