package org.hearth.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.platform.error.BusinessException;
import org.hearth.servicetime.CalendarChanged;
import org.hearth.servicetime.ClockStep;
import org.hearth.servicetime.Pause;
import org.hearth.servicetime.ServiceClass;

/**
 * The time limits of orders. Most begin and end by the {@link ClockPlan}; a room with steps of its
 * own begins and ends theirs.
 */
@ApplicationScoped
public class OrderClocks {

    private final WorkOrderRepository orders;
    private final OrderClockRepository clocks;
    private final ClockPauseRepository pauses;
    private final ClockTimetable timetable;
    private final Event<ClockStopped> told;
    private final Clock clock;

    OrderClocks(
            WorkOrderRepository orders,
            OrderClockRepository clocks,
            ClockPauseRepository pauses,
            ClockTimetable timetable,
            Event<ClockStopped> told,
            Clock clock) {
        this.orders = orders;
        this.clocks = clocks;
        this.pauses = pauses;
        this.timetable = timetable;
        this.told = told;
        this.clock = clock;
    }

    /** All clocks of an order, in the order they began. */
    @Transactional
    public List<OrderClockView> of(long orderId) {
        return clocks.of(orderId).stream().map(row -> row.view(pauses.of(row.id))).toList();
    }

    /**
     * Begins a clock now.
     *
     * @throws BusinessException ORDER_NOT_FOUND
     */
    @Transactional
    public void start(long orderId, ClockStep step, ServiceClass serviceClass) {
        WorkOrder order = orders.locked(orderId);
        start(order, step, serviceClass, clock.instant());
        showNext(order);
    }

    /** Ends a clock now; nothing where none of this step runs. */
    @Transactional
    public void stop(long orderId, ClockStep step) {
        WorkOrder order = orders.locked(orderId);
        clocks.running(orderId, step).ifPresent(row -> stop(order, row, clock.instant()));
        showNext(order);
    }

    /** What a step does to the order's clocks. */
    @Transactional(TxType.MANDATORY)
    void after(WorkOrder order, OrderStep step, Instant now) {
        ClockPlan.moment(order, step)
                .ifPresent(
                        moment ->
                                ClockPlan.of(order.type)
                                        .forEach(plan -> apply(plan, moment, order, now)));
        if (!order.openState) {
            clocks.running(order.id).forEach(row -> stop(order, row, now));
        }
        showNext(order);
    }

    private void apply(ClockPlan plan, ClockPlan.Moment moment, WorkOrder order, Instant now) {
        if (plan.to() == moment) {
            clocks.running(order.id, plan.step()).ifPresent(row -> stop(order, row, now));
        }
        if (plan.from() == moment && clocks.running(order.id, plan.step()).isEmpty()) {
            start(order, plan.step(), order.serviceClass, now);
        }
    }

    private void start(WorkOrder order, ClockStep step, ServiceClass ofClass, Instant now) {
        OrderClock row = new OrderClock(order, step, ofClass, now);
        row.runs(timetable.of(row, List.of()));
        clocks.persist(row);
    }

    private void stop(WorkOrder order, OrderClock row, Instant now) {
        if (row.pausedAt != null) {
            pauses.end(row.id, now);
            row.resume(timetable.of(row, pauses(row.id)));
        }
        row.stop(now);
        told.fire(new ClockStopped(order.view(), row.view(pauses.of(row.id))));
    }

    /** The times of a clock again, after its pauses, its class or the calendar changed. */
    void timeAgain(OrderClock row) {
        row.resume(timetable.of(row, pauses(row.id)));
    }

    /** The calendar changed: the next round counts every running clock anew. */
    void countAnew(@Observes CalendarChanged change) {
        clocks.markRunning(clock.instant());
    }

    /** When the order is due, after its clocks were counted anew. */
    void dueAgain(long orderId) {
        showNext(orders.locked(orderId));
    }

    /**
     * Writes on the order which of its running times ends next, and when that is near; what runs
     * goes with the order to another branch.
     */
    private void showNext(WorkOrder order) {
        List<OrderClock> running = clocks.running(order.id);
        running.forEach(row -> row.branch = order.branch);
        Optional<OrderClock> next =
                running.stream()
                        .filter(row -> row.pausedAt == null && row.ends() != null)
                        .min(Comparator.comparing(OrderClock::ends));
        order.dueAt = next.map(OrderClock::ends).orElse(null);
        order.warnAt = next.map(row -> row.lateAt).orElse(null);
    }

    private List<Pause> pauses(long clockId) {
        return pauses.of(clockId).stream().map(ClockPause::pause).toList();
    }
}
