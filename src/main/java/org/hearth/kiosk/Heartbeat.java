package org.hearth.kiosk;

import java.time.Instant;
import org.hearth.paymentpoint.Fitness;
import org.hearth.paymentpoint.PointReport;

/**
 * What a terminal reports of itself.
 *
 * @param cashFen in its cash box, as it counts
 * @param sequence the last number it has given to a payment
 * @param queued payments it keeps until the line is back
 */
public record Heartbeat(
        Condition condition,
        long cashFen,
        CashBoxLevel cashBox,
        PaperLevel paper,
        String softwareVersion,
        long sequence,
        int queued) {

    /** As customers see it on the map. */
    PointReport onTheMap(boolean blocked, Instant now) {
        boolean takesCash = !blocked && condition == Condition.OK && cashBox != CashBoxLevel.FULL;
        return new PointReport(fitness(blocked), takesCash, now);
    }

    private Fitness fitness(boolean blocked) {
        if (blocked || condition == Condition.OUT_OF_SERVICE) {
            return Fitness.OUT_OF_ORDER;
        }
        return condition == Condition.FAULT
                        || cashBox == CashBoxLevel.FULL
                        || paper == PaperLevel.OUT
                ? Fitness.LIMITED
                : Fitness.WORKING;
    }
}
