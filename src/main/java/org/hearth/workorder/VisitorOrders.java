package org.hearth.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.identity.StaffMember;
import org.hearth.platform.time.UtilityClock;

/** What one technician has to do, and what waits in their branch. */
@ApplicationScoped
public class VisitorOrders {

    private static final int MOST = 100;
    private static final String TO_DO =
            "select "
                    + QueueRows.COLUMNS
                    + " from work_order o where o.assignee = ? and o.open_state = true"
                    + " and o.state in ('DISPATCHED', 'ACCEPTED', 'ON_SITE')"
                    + " order by o.queue_at, o.id limit "
                    + MOST;
    private static final String FREE =
            "select "
                    + QueueRows.COLUMNS
                    + " from work_order o where o.branch = ? and o.open_state = true"
                    + " and o.state in ('CREATED', 'DISPATCHED', 'REOPENED') and o.assignee is null"
                    + " and o.type in (%s) order by o.queue_at, o.id limit "
                    + MOST;

    /**
     * @param pressing overdue, or due or expected before the day ends, or begun at the customer's
     *     door
     * @param later the rest of what they have
     * @param free nobody has it, and they could take it on
     * @param visits when customers expect somebody, by order
     */
    public record Today(
            List<QueuedOrder> pressing,
            List<QueuedOrder> later,
            List<QueuedOrder> free,
            Map<Long, ExpectedVisit> visits) {

        /** Null where no time is booked. */
        public ExpectedVisit visit(QueuedOrder order) {
            return visits.get(order.orderId());
        }
    }

    private final QueueRows rows;
    private final ExpectedVisits visits;
    private final Clock clock;

    VisitorOrders(QueueRows rows, ExpectedVisits visits, Clock clock) {
        this.rows = rows;
        this.visits = visits;
        this.clock = clock;
    }

    @Transactional
    public Today of(StaffMember who) {
        Instant midnight =
                LocalDate.ofInstant(clock.instant(), UtilityClock.ZONE)
                        .plusDays(1)
                        .atStartOfDay(UtilityClock.ZONE)
                        .toInstant();
        List<QueuedOrder> toDo = rows.withClocks(rows.read(TO_DO, who.username()));
        List<QueuedOrder> free = free(who);
        Map<Long, ExpectedVisit> expected =
                visits.of(
                        Stream.concat(toDo.stream(), free.stream())
                                .map(QueuedOrder::orderId)
                                .toList());
        List<QueuedOrder> pressing = new ArrayList<>();
        List<QueuedOrder> later = new ArrayList<>();
        for (QueuedOrder order : inTheirOrder(toDo, expected)) {
            boolean presses =
                    order.state() == OrderState.ON_SITE
                            || !next(order, expected.get(order.orderId())).isAfter(midnight);
            (presses ? pressing : later).add(order);
        }
        return new Today(pressing, later, inTheirOrder(free, expected), expected);
    }

    private static List<QueuedOrder> inTheirOrder(
            List<QueuedOrder> orders, Map<Long, ExpectedVisit> expected) {
        return orders.stream()
                .sorted(Comparator.comparing(order -> next(order, expected.get(order.orderId()))))
                .toList();
    }

    /** What comes first: the beginning of the visit, or the end of the time limit. */
    private static Instant next(QueuedOrder order, ExpectedVisit visit) {
        Instant due = order.dueAt() == null ? Instant.MAX : order.dueAt();
        return visit == null || visit.begins().isAfter(due) ? due : visit.begins();
    }

    private List<QueuedOrder> free(StaffMember who) {
        List<String> types =
                Arrays.stream(WorkOrderType.values())
                        .filter(
                                type ->
                                        type.skill()
                                                .filter(
                                                        skill ->
                                                                who.skills()
                                                                        .contains(
                                                                                skill.skillName()))
                                                .isPresent())
                        .map(Enum::name)
                        .toList();
        if (who.branch() == null || types.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        parameters.add(who.branch());
        parameters.addAll(types);
        String marks = String.join(", ", types.stream().map(type -> "?").toList());
        return rows.withClocks(rows.read(FREE.formatted(marks), parameters.toArray()));
    }
}
