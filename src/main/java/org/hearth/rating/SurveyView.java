package org.hearth.rating;

import java.time.LocalDate;
import java.util.List;
import org.hearth.workorder.WorkOrderType;

/**
 * A questionnaire as whoever holds its code sees it: nothing personal.
 *
 * @param type null where it is about no order
 * @param questions the overall one first
 */
public record SurveyView(
        SurveyKind kind,
        WorkOrderType type,
        String branch,
        LocalDate lastDay,
        boolean answered,
        List<SurveyQuestion> questions) {

    /** The question that must be answered. */
    public SurveyQuestion overall() {
        return questions.get(0);
    }
}
