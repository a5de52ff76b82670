package org.hearth.rating;

import java.time.Instant;
import java.time.LocalDate;
import org.hearth.platform.time.UtilityClock;
import org.hearth.workorder.WorkOrderType;

/**
 * A star card as whoever holds it sees it: nothing personal in clear.
 *
 * @param code as printed
 * @param name of the customer, masked
 * @param given what was answered on it, or null
 */
public record StarCardView(
        String code,
        long orderId,
        String orderNumber,
        WorkOrderType type,
        String branch,
        String name,
        Instant issuedAt,
        Instant expiresAt,
        RatingView given) {

    public LocalDate visitedOn() {
        return LocalDate.ofInstant(issuedAt, UtilityClock.ZONE);
    }

    /** The last day on which it can be answered. */
    public LocalDate lastDay() {
        return LocalDate.ofInstant(expiresAt.minusMillis(1), UtilityClock.ZONE);
    }
}
