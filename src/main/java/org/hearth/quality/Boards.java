package org.hearth.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.platform.time.UtilityClock;
import org.hearth.rating.Satisfaction;
import org.hearth.rating.SatisfactionFigure;
import org.hearth.workorder.RunningClocks;

/** The door to the boards of the supervisor (服务质量监督), and of a unit for itself. */
@ApplicationScoped
public class Boards {

    private static final int YEAR = 12;

    private final RunningClocks running;
    private final ServiceFigures figures;
    private final Satisfaction satisfaction;
    private final Clock clock;

    Boards(RunningClocks running, ServiceFigures figures, Satisfaction satisfaction, Clock clock) {
        this.running = running;
        this.figures = figures;
        this.satisfaction = satisfaction;
        this.clock = clock;
    }

    /**
     * The time limits that run now, by unit and type, the most broken first.
     *
     * @param branch one unit's, or null for all
     */
    @Transactional
    public List<UnitRunning> running(String branch) {
        return running.byUnit(clock.instant()).stream()
                .filter(row -> branch == null || row.branch().equals(branch))
                .map(
                        row ->
                                new UnitRunning(
                                        row.branch(),
                                        row.type(),
                                        row.inTime(),
                                        row.half(),
                                        row.late(),
                                        row.broken()))
                .sorted(
                        Comparator.comparingLong(UnitRunning::broken)
                                .thenComparingLong(UnitRunning::late)
                                .reversed()
                                .thenComparing(UnitRunning::branch)
                                .thenComparing(UnitRunning::type))
                .toList();
    }

    /**
     * The last twelve months of a unit, the present one first; all units together where none is
     * named.
     */
    @Transactional
    public List<UnitMonth> year(String branch) {
        YearMonth now = now();
        Map<YearMonth, List<ServiceFigure>> orders =
                figures.between(now.minusMonths(YEAR - 1L), now).stream()
                        .filter(row -> branch == null || row.branch().equals(branch))
                        .collect(Collectors.groupingBy(ServiceFigure::month));
        Map<YearMonth, List<SatisfactionFigure>> answers =
                satisfaction.between(now.minusMonths(YEAR - 1L), now).stream()
                        .filter(row -> branch == null || row.branch().equals(branch))
                        .collect(Collectors.groupingBy(SatisfactionFigure::month));
        return Stream.iterate(now, month -> month.minusMonths(1))
                .limit(YEAR)
                .map(
                        month ->
                                UnitMonth.of(
                                        month,
                                        branch,
                                        orders.getOrDefault(month, List.of()),
                                        satisfied(answers.getOrDefault(month, List.of()))))
                .toList();
    }

    /** All units in one month, the lowest share of kept promises first. */
    @Transactional
    public List<UnitMonth> month(YearMonth month) {
        return between(month, month).stream()
                .sorted(
                        Comparator.comparing(
                                        (UnitMonth row) -> row.kept().perMille(),
                                        Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(UnitMonth::branch))
                .toList();
    }

    /** All units over some months together, in the order of their names. */
    List<UnitMonth> between(YearMonth from, YearMonth to) {
        Map<String, List<ServiceFigure>> orders =
                figures.between(from, to).stream()
                        .collect(
                                Collectors.groupingBy(
                                        ServiceFigure::branch, TreeMap::new, Collectors.toList()));
        Map<String, List<SatisfactionFigure>> answers =
                satisfaction.between(from, to).stream()
                        .collect(Collectors.groupingBy(SatisfactionFigure::branch));
        return orders.entrySet().stream()
                .map(
                        unit ->
                                UnitMonth.of(
                                        from,
                                        unit.getKey(),
                                        unit.getValue(),
                                        satisfied(answers.getOrDefault(unit.getKey(), List.of()))))
                .toList();
    }

    private static Share satisfied(List<SatisfactionFigure> answers) {
        return new Share(
                answers.stream().mapToLong(SatisfactionFigure::satisfied).sum(),
                answers.stream().mapToLong(SatisfactionFigure::answers).sum());
    }

    private YearMonth now() {
        return YearMonth.from(clock.instant().atZone(UtilityClock.ZONE));
    }
}
