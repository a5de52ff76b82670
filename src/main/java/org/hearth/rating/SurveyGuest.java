package org.hearth.rating;

import org.hearth.workorder.WorkOrderType;

/**
 * Somebody who is to be asked.
 *
 * @param orderId null where it is about no order
 * @param type null where it is about no order
 * @param language {@code zh-CN} or {@code en}
 */
record SurveyGuest(
        SurveyKind kind,
        Long orderId,
        Long accountId,
        WorkOrderType type,
        String branch,
        String phone,
        String language) {}
