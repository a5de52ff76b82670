package org.hearth.complaint;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.attachment.AttachmentView;
import org.hearth.workorder.OrderClockView;
import org.hearth.workorder.OrderHistory;
import org.hearth.workorder.OrderStep;
import org.hearth.workorder.OrderView;

/**
 * All of a complaint that its customer and its desk look at.
 *
 * @param history with staff's notes
 * @param now when it was looked at
 */
public record ComplaintProgress(
        ComplaintView complaint,
        OrderView order,
        List<OrderClockView> clocks,
        List<OrderHistory> history,
        List<AttachmentView> photos,
        Instant now) {

    /** Steps that mean nothing to the customer. */
    private static final Set<OrderStep> INSIDE =
            EnumSet.of(OrderStep.WARNED, OrderStep.HANDLED, OrderStep.PAPERS_COMPLETE);

    /** What the customer reads of the history. */
    public List<OrderHistory> told() {
        return history.stream()
                .map(OrderHistory::forCustomer)
                .filter(step -> !INSIDE.contains(step.step()))
                .filter(step -> step.step() != OrderStep.NOTE || step.said() != null)
                .toList();
    }

    /** The last answer, if there is one. */
    public Optional<OrderHistory> answer() {
        return history.stream()
                .filter(step -> step.step() == OrderStep.ANSWERED)
                .reduce((first, second) -> second);
    }

    /** The clock that counts now or counted last; empty where nothing is promised. */
    public Optional<OrderClockView> clock() {
        return clocks.stream().reduce((first, second) -> second);
    }

    /** Whether an answer came too late, or is late by now. */
    public boolean promiseBroken() {
        return clocks.stream().anyMatch(this::broken);
    }

    private boolean broken(OrderClockView clock) {
        return clock.broken()
                || clock.running()
                        && !clock.paused()
                        && clock.dueAt() != null
                        && !now.isBefore(clock.dueAt());
    }

    /** Whether its customer may say "not solved". */
    public boolean reopenable() {
        return order.reopenable(now);
    }

    /** Whether the bodies above the utility are to be named: it did not keep its word. */
    public boolean showsLadder() {
        return promiseBroken() || order.escalated();
    }
}
