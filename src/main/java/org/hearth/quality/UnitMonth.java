package org.hearth.quality;

import java.time.YearMonth;
import java.util.Collection;

/**
 * How a unit did in a month.
 *
 * @param kept time limits kept, of those that ended
 * @param satisfied answers with four or five stars, of all
 * @param repeated requests made again within 30 days, of all
 */
public record UnitMonth(
        YearMonth month,
        String branch,
        Share kept,
        Share satisfied,
        Share repeated,
        long created,
        long closed,
        long reopened) {

    static UnitMonth of(
            YearMonth month, String branch, Collection<ServiceFigure> figures, Share satisfied) {
        long ended = figures.stream().mapToLong(ServiceFigure::ended).sum();
        long broken = figures.stream().mapToLong(ServiceFigure::broken).sum();
        long created = figures.stream().mapToLong(ServiceFigure::created).sum();
        return new UnitMonth(
                month,
                branch,
                new Share(ended - broken, ended),
                satisfied,
                new Share(figures.stream().mapToLong(ServiceFigure::repeated).sum(), created),
                created,
                figures.stream().mapToLong(ServiceFigure::closed).sum(),
                figures.stream().mapToLong(ServiceFigure::reopened).sum());
    }
}
