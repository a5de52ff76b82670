package org.hearth.workorder;

import static org.hearth.workorder.ClockPlan.Moment.ANSWERED;
import static org.hearth.workorder.ClockPlan.Moment.ARRIVED;
import static org.hearth.workorder.ClockPlan.Moment.HANDLED;
import static org.hearth.workorder.ClockPlan.Moment.PAPERS;

import java.util.List;
import java.util.Optional;
import org.hearth.servicetime.ClockStep;

/**
 * Which time limit of an order begins and ends at which of its moments (domain.md, Service time
 * limits). Installations and emergencies have steps of their own, whose rooms run the clocks.
 *
 * @param from the moment at which it begins
 * @param to the moment that ends it
 */
record ClockPlan(ClockStep step, Moment from, Moment to) {

    /** What begins and ends clocks. */
    enum Moment {
        /** The papers are complete, or it is open again: somebody waits for it. */
        PAPERS,
        ARRIVED,
        HANDLED,
        ANSWERED
    }

    static List<ClockPlan> of(WorkOrderType type) {
        return switch (type) {
            case REPAIR ->
                    List.of(
                            new ClockPlan(ClockStep.AT_DOOR, PAPERS, ARRIVED),
                            new ClockPlan(ClockStep.FINISHED, ARRIVED, HANDLED));
            case RELOCATION, REMOVAL ->
                    List.of(new ClockPlan(ClockStep.REMOVAL_WORKS, PAPERS, HANDLED));
            case SUSPEND, RESUME, GAS_ON ->
                    List.of(
                            new ClockPlan(ClockStep.APPOINTMENT, PAPERS, ARRIVED),
                            new ClockPlan(ClockStep.DONE_AT_VISIT, ARRIVED, HANDLED));
            case TRANSFER, CARD_REPLACEMENT ->
                    List.of(new ClockPlan(ClockStep.COUNTER, ARRIVED, HANDLED));
            case COMPLAINT -> List.of(new ClockPlan(ClockStep.COMPLAINT_ANSWER, PAPERS, ANSWERED));
            case QUESTION -> List.of(new ClockPlan(ClockStep.QUESTION_ANSWER, PAPERS, ANSWERED));
            case EMERGENCY, METER_REPLACEMENT, HOSE_REPLACEMENT, INSPECTION, INSTALLATION, PRAISE ->
                    List.of();
        };
    }

    /** The moment that a step of an order is, if any. */
    static Optional<Moment> moment(WorkOrder order, OrderStep step) {
        return Optional.ofNullable(
                switch (step) {
                    case CREATED -> order.papersCompleteAt == null ? null : PAPERS;
                    case PAPERS_COMPLETE, REOPENED -> PAPERS;
                    case ARRIVED -> ARRIVED;
                    case HANDLED -> HANDLED;
                    case ANSWERED -> ANSWERED;
                    default -> null;
                });
    }
}
