package org.hearth.quality;

import java.time.YearMonth;
import org.hearth.servicetime.ClockStep;
import org.hearth.workorder.WorkOrderType;

/**
 * What happened in a month, a unit and a type.
 *
 * @param step of the table of limits; null for the orders themselves
 * @param ended time limits that ended
 * @param broken of them, too late
 * @param repeated asked for again within 30 days
 */
public record ServiceFigure(
        YearMonth month,
        String branch,
        WorkOrderType type,
        ClockStep step,
        long ended,
        long broken,
        long created,
        long closed,
        long reopened,
        long repeated) {}
