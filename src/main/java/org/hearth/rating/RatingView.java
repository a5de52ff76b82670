package org.hearth.rating;

import java.time.Instant;
import java.util.Map;
import org.hearth.workorder.WorkOrderType;

/**
 * What a customer said of one visit.
 *
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
