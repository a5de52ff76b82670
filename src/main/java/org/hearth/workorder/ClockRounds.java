package org.hearth.workorder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hearth.platform.audit.Actor;

/**
 * Says when half and 80 % of an order's time are gone, and when a promise is broken; then the
 * supervisor gets it. Several instances may walk at once: each mark is said once, by who holds the
 * order.
 */
@ApplicationScoped
class ClockRounds {

    private static final int A_PORTION = 100;
    private static final Actor WATCH = Actor.system("clocks");

    private final OrderSteps steps;
    private final OrderClockRepository clocks;
    private final OrderClocks times;
    private final Clock clock;

    ClockRounds(OrderSteps steps, OrderClockRepository clocks, OrderClocks times, Clock clock) {
        this.steps = steps;
        this.clocks = clocks;
        this.times = times;
        this.clock = clock;
    }

    @Scheduled(
            every = "30s",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void walk() {
        Instant now = clock.instant();
        List<Long> marked;
        do {
            marked = QuarkusTransaction.requiringNew().call(() -> clocks.marked(now, A_PORTION));
            marked.stream()
                    .distinct()
                    .forEach(
                            order -> QuarkusTransaction.requiringNew().run(() -> mark(order, now)));
        } while (marked.size() == A_PORTION);
    }

    private void mark(long orderId, Instant now) {
        List<OrderClock> rows =
                clocks.running(orderId).stream()
                        .filter(row -> row.nextMarkAt != null && !row.nextMarkAt.isAfter(now))
                        .toList();
        for (OrderClock row : rows) {
            times.timeAgain(row);
            if (row.nextMarkAt != null && !row.nextMarkAt.isAfter(now)) {
                say(orderId, row, now);
            }
        }
        if (!rows.isEmpty()) {
            times.dueAgain(orderId);
        }
    }

    private void say(long orderId, OrderClock row, Instant now) {
        ClockMark mark = row.mark(now);
        OrderWords words = OrderWords.note(row.step + " " + mark);
        if (mark == ClockMark.BROKEN) {
            steps.step(orderId, OrderStep.BROKEN, WATCH, words, order -> order.escalated = true);
        } else {
            steps.step(orderId, OrderStep.WARNED, WATCH, words, order -> {});
        }
    }
}
