package org.hearth.rating;

import java.time.Instant;
import java.util.Map;
import org.hearth.workorder.WorkOrderType;

/**
 * What a customer said of one visit, or of one request in a questionnaire.
 *
 * @param survey whether it came by questionnaire
 * @param visitedAt of a questionnaire the end of the work
 * @param ones those that were answered
 * @param words or null
 * @param state of the call-back
 */
public record RatingView(
        long ratingId,
        long orderId,
        String orderNumber,
        WorkOrderType type,
        String branch,
        boolean survey,
        Instant visitedAt,
        int stars,
        Map<SevenOne, OneAnswer> ones,
        String words,
        boolean callMe,
        Instant givenAt,
        CallState state) {

    /** Whether something dangerous was left out. */
    public boolean unsafe() {
        return ones.entrySet().stream()
                .anyMatch(one -> one.getValue() == OneAnswer.NO && one.getKey().matters());
    }
}
