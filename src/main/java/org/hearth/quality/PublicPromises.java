package org.hearth.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.platform.time.UtilityClock;
import org.hearth.rating.Satisfaction;
import org.hearth.rating.SatisfactionShare;
import org.hearth.servicetime.ClockStep;
import org.hearth.servicetime.ServiceStandards;

/** What everybody may read: each promise, and how it was kept. */
@ApplicationScoped
public class PublicPromises {

    private static final int YEAR = 12;

    private final ServiceStandards standards;
    private final ServiceFigures figures;
    private final Satisfaction satisfaction;
    private final Clock clock;

    PublicPromises(
            ServiceStandards standards,
            ServiceFigures figures,
            Satisfaction satisfaction,
            Clock clock) {
        this.standards = standards;
        this.figures = figures;
        this.satisfaction = satisfaction;
        this.clock = clock;
    }

    /** The table in force today, with the present month and the eleven before it. */
    @Transactional
    public List<PromiseKept> all() {
        YearMonth now = now();
        Map<ClockStep, Share> kept =
                figures.between(now.minusMonths(YEAR - 1L), now).stream()
                        .filter(row -> row.step() != null)
                        .collect(
                                Collectors.toMap(
                                        ServiceFigure::step,
                                        row -> new Share(row.ended() - row.broken(), row.ended()),
                                        (a, b) -> a.plus(b.part(), b.whole())));
        return standards.on(LocalDate.now(clock)).promises().stream()
                .map(
                        promise ->
                                new PromiseKept(
                                        promise,
                                        kept.getOrDefault(promise.step(), new Share(0, 0))))
                .toList();
    }

    /** All time limits that ended this month, kept ones of them. */
    @Transactional
    public Share thisMonth() {
        YearMonth now = now();
        return figures.between(now, now).stream()
                .reduce(
                        new Share(0, 0),
                        (sum, row) -> sum.plus(row.ended() - row.broken(), row.ended()),
                        (a, b) -> a.plus(b.part(), b.whole()));
    }

    public SatisfactionShare satisfaction() {
        return satisfaction.ofLastYear();
    }

    private YearMonth now() {
        return YearMonth.from(clock.instant().atZone(UtilityClock.ZONE));
    }
}
