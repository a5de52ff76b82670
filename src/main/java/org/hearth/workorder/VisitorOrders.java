package org.hearth.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
     * @param pressing overdue, or due before the day ends, or begun at the customer's door
     * @param later the rest of what they have
     * @param free nobody has it, and they could take it on
     */
    public record Today(
            List<QueuedOrder> pressing, List<QueuedOrder> later, List<QueuedOrder> free) {}

    private final QueueRows rows;
    private final Clock clock;

    VisitorOrders(QueueRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    public Today of(StaffMember who) {
        Instant midnight =
                LocalDate.ofInstant(clock.instant(), UtilityClock.ZONE)
                        .plusDays(1)
                        .atStartOfDay(UtilityClock.ZONE)
                        .toInstant();
        List<QueuedOrder> pressing = new ArrayList<>();
        List<QueuedOrder> later = new ArrayList<>();
        for (QueuedOrder order : rows.withClocks(rows.read(TO_DO, who.username()))) {
            boolean presses =
                    order.state() == OrderState.ON_SITE
                            || order.dueAt() != null && !order.dueAt().isAfter(midnight);
            (presses ? pressing : later).add(order);
        }
        return new Today(pressing, later, free(who));
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
