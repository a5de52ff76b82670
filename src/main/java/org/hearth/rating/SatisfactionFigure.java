package org.hearth.rating;

import java.time.YearMonth;
import org.hearth.workorder.WorkOrderType;

/**
 * The answers of one unit, type and month.
 *
 * @param type null for answers about no order
 * @param satisfied four or five stars, or grades
 */
public record SatisfactionFigure(
        YearMonth month, String branch, WorkOrderType type, long answers, long satisfied) {}
