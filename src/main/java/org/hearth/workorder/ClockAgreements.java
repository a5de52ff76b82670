package org.hearth.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.servicetime.ServiceClass;

/**
 * What staff may do to running clocks: pause them for a reason that the customer reads, let them go
 * on, agree another time with the customer, tell another class. Each is a step of the order.
 */
@ApplicationScoped
public class ClockAgreements {

    private final OrderSteps steps;
    private final OrderClockRepository clocks;
    private final ClockPauseRepository pauses;
    private final OrderClocks times;
    private final Clock clock;

    ClockAgreements(
            OrderSteps steps,
            OrderClockRepository clocks,
            ClockPauseRepository pauses,
            OrderClocks times,
            Clock clock) {
        this.steps = steps;
        this.clocks = clocks;
        this.pauses = pauses;
        this.times = times;
        this.clock = clock;
    }

    /**
     * Stops the running clocks of an order for a while.
     *
     * @param reason the customer reads it
     * @throws BusinessException ORDER_STATE where none runs, ORDER_NOT_FOUND
     */
    @Transactional
    public OrderView pause(Actor actor, long orderId, String reason) {
        return each(
                actor,
                orderId,
                OrderStep.PAUSED,
                reason,
                running(orderId, false),
                row -> {
                    pauses.persist(new ClockPause(row.id, reason, actor, clock.instant()));
                    row.pause(clock.instant());
                });
    }

    /**
     * @throws BusinessException ORDER_STATE where none is paused, ORDER_NOT_FOUND
     */
    @Transactional
    public OrderView resume(Actor actor, long orderId) {
        return each(
                actor,
                orderId,
                OrderStep.RESUMED,
                null,
                running(orderId, true),
                row -> {
                    pauses.end(row.id, clock.instant());
                    times.timeAgain(row);
                });
    }

    /**
     * Another end that was agreed with the customer; it takes precedence.
     *
     * @param due in the future
     * @throws BusinessException ORDER_STATE where no clock runs, ORDER_NOT_FOUND
     */
    @Transactional
    public OrderView agree(Actor actor, long orderId, Instant due, String agreement) {
        return each(
                actor,
                orderId,
                OrderStep.AGREED,
                agreement,
                running(orderId, false),
                row -> row.agree(due, agreement));
    }

    /** Tells another class of the running clocks, such as a complaint that proves to be major. */
    @Transactional
    public OrderView reclassify(Actor actor, long orderId, ServiceClass to, String reason) {
        return steps.step(
                orderId,
                OrderStep.NOTE,
                actor,
                OrderWords.note(reason),
                order -> {
                    order.serviceClass = to;
                    clocks.running(orderId).stream()
                            .filter(row -> row.step.classes().contains(to))
                            .forEach(
                                    row -> {
                                        row.serviceClass = to;
                                        if (row.pausedAt == null) {
                                            times.timeAgain(row);
                                        }
                                    });
                });
    }

    private OrderView each(
            Actor actor,
            long orderId,
            OrderStep step,
            String said,
            List<OrderClock> rows,
            Consumer<OrderClock> change) {
        return steps.step(
                orderId,
                step,
                actor,
                OrderWords.said(said),
                order -> {
                    order.require(!rows.isEmpty());
                    rows.forEach(change);
                });
    }

    private List<OrderClock> running(long orderId, boolean paused) {
        return clocks.running(orderId).stream()
                .filter(row -> (row.pausedAt != null) == paused)
                .toList();
    }
}
