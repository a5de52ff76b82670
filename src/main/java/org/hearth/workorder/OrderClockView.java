package org.hearth.workorder;

import java.time.Instant;
import java.util.List;
import org.hearth.servicetime.ClockStep;
import org.hearth.servicetime.ServiceClass;

/**
 * One time limit of an order.
 *
 * @param dueAt the first instant that is too late, as agreed or promised or by law; null where
 *     nothing is promised or the year's holidays are not published yet
 * @param floorDueAt what law demands, or null
 * @param agreement what was agreed with the customer, or null
 * @param stoppedAt null while it runs
 */
public record OrderClockView(
        long clockId,
        long orderId,
        ClockStep step,
        ServiceClass serviceClass,
        Instant startedAt,
        Instant dueAt,
        Instant floorDueAt,
        String agreement,
        ClockMark mark,
        Instant pausedAt,
        List<ClockPauseView> pauses,
        Instant stoppedAt,
        boolean broken) {

    public boolean running() {
        return stoppedAt == null;
    }

    public boolean paused() {
        return running() && pausedAt != null;
    }
}
