package org.hearth.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import org.hearth.platform.database.Sql;
import org.hearth.platform.time.UtilityClock;
import org.hearth.workorder.ClockStopped;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderStepped;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrders;

/**
 * Counts orders and clocks by month, unit and type in the transaction of their steps, so that a
 * board adds up hundreds of rows and reads no orders. A unit has a few steps of a type in a minute:
 * their rows are hot for nobody.
 */
@ApplicationScoped
class ServiceCounts {

    static final String ORDERS = "ORDER";

    /** Whoever asks for the same again within this time had not been helped. */
    private static final Duration AGAIN = Duration.ofDays(30);

    private static final int LATEST = 20;

    private static final String COUNT =
            "insert into service_month (month, branch, order_type, step, ended, broken, created,"
                    + " closed, reopened, repeated) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    + " on duplicate key update ended = ended + ?, broken = broken + ?,"
                    + " created = created + ?, closed = closed + ?, reopened = reopened + ?,"
                    + " repeated = repeated + ?";

    private final Sql sql;
    private final WorkOrders orders;
    private final Clock clock;

    ServiceCounts(Sql sql, WorkOrders orders, Clock clock) {
        this.sql = sql;
        this.orders = orders;
        this.clock = clock;
    }

    void step(@Observes OrderStepped stepped) {
        switch (stepped.step()) {
            case CREATED -> count(stepped.order(), ORDERS, 0, 0, 1, 0, 0, again(stepped.order()));
            case CLOSED -> count(stepped.order(), ORDERS, 0, 0, 0, 1, 0, 0);
            case REOPENED -> count(stepped.order(), ORDERS, 0, 0, 0, 0, 1, 0);
            default -> {
                // Other steps are told by their clocks.
            }
        }
    }

    /** A clock of an order that was called off says nothing, unless it was broken before. */
    void stopped(@Observes ClockStopped stopped) {
        boolean broken = stopped.clock().broken();
        boolean calledOff = stopped.order().state() == OrderState.CANCELLED;
        if (stopped.clock().dueAt() != null && (broken || !calledOff)) {
            count(stopped.order(), stopped.clock().step().name(), 1, broken ? 1 : 0, 0, 0, 0, 0);
        }
    }

    private int again(OrderView order) {
        if (order.accountId() == null || order.originId() != null) {
            return 0;
        }
        Instant since = order.createdAt().minus(AGAIN);
        boolean asked =
                orders.ofAccount(order.accountId(), order.orderId(), LATEST).stream()
                        .anyMatch(
                                earlier ->
                                        earlier.type() == order.type()
                                                && earlier.createdAt().isAfter(since));
        return asked ? 1 : 0;
    }

    private void count(
            OrderView order,
            String step,
            int ended,
            int broken,
            int created,
            int closed,
            int reopened,
            int repeated) {
        YearMonth month = YearMonth.from(clock.instant().atZone(UtilityClock.ZONE));
        sql.change(
                COUNT,
                month.atDay(1),
                order.branch(),
                order.type().name(),
                step,
                ended,
                broken,
                created,
                closed,
                reopened,
                repeated,
                ended,
                broken,
                created,
                closed,
                reopened,
                repeated);
    }
}
