package org.hearth.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.identity.StaffDirectory;
import org.hearth.identity.StaffMember;
import org.hearth.identity.StaffRole;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.database.Sql;
import org.hearth.platform.database.Writes;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.time.UtilityClock;

/** Who could be given an order, and giving it. */
@ApplicationScoped
public class Dispatch {

    private static final String LOAD =
            "select assignee,"
                    + " sum(state in ('DISPATCHED', 'ACCEPTED', 'ON_SITE')),"
                    + " sum(state in ('DISPATCHED', 'ACCEPTED', 'ON_SITE') and due_at <= ?),"
                    + " sum(district_code = ? and (state in ('DISPATCHED', 'ACCEPTED', 'ON_SITE')"
                    + " or handled_at >= ?))"
                    + " from work_order where open_state = true and assignee in (";

    private final StaffDirectory directory;
    private final OrderWork work;
    private final Sql sql;
    private final Clock clock;

    Dispatch(StaffDirectory directory, OrderWork work, Sql sql, Clock clock) {
        this.directory = directory;
        this.work = work;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The people of the order's branch who can do it, the best suggestion first: few orders, and in
     * the district anyway. For what the desk does itself, the branch's dispatchers.
     */
    @Transactional
    public List<Candidate> candidates(OrderView order) {
        List<StaffMember> able = able(order.type(), order.branch());
        if (able.isEmpty()) {
            return List.of();
        }
        Map<String, Candidate> loads = loads(order, able);
        return able.stream()
                .map(
                        member ->
                                loads.getOrDefault(
                                        member.username(), new Candidate(member, 0, 0, 0)))
                .sorted(Candidate.BEST)
                .toList();
    }

    /**
     * Gives an order to a branch, and to one of its people where one is named.
     *
     * @param username null: the branch decides
     * @throws BusinessException NOT_ALLOWED where a branch's own people name another branch,
     *     TECHNICIAN_UNKNOWN for who cannot do it in that branch, BRANCH_UNKNOWN, ORDER_STATE
     */
    @Transactional
    public OrderView dispatch(
            StaffMember who, OrderView order, String branch, String username, OrderWords words) {
        boolean everywhere = who.branch() == null || who.has(StaffRole.AGENT);
        if (!everywhere && !who.branch().equals(branch)) {
            throw new BusinessException(RequestError.NOT_ALLOWED);
        }
        boolean known =
                username == null
                        || able(order.type(), branch).stream()
                                .anyMatch(member -> member.username().equals(username));
        if (!known) {
            throw new BusinessException(OrderError.TECHNICIAN_UNKNOWN);
        }
        return work.dispatch(Actor.staff(who.username()), order.orderId(), branch, username, words);
    }

    private List<StaffMember> able(WorkOrderType type, String branch) {
        return type.skill()
                .map(
                        skill ->
                                directory.withRole(StaffRole.TECHNICIAN, branch).stream()
                                        .filter(one -> one.skills().contains(skill.skillName()))
                                        .toList())
                .orElseGet(() -> directory.withRole(StaffRole.DISPATCHER, branch));
    }

    private Map<String, Candidate> loads(OrderView order, List<StaffMember> able) {
        Map<String, StaffMember> byName =
                able.stream().collect(Collectors.toMap(StaffMember::username, Function.identity()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), UtilityClock.ZONE);
        List<Object> parameters = new ArrayList<>();
        parameters.add(Writes.utc(midnight(today.plusDays(1))));
        parameters.add(order.place().districtCode());
        parameters.add(Writes.utc(midnight(today)));
        parameters.addAll(byName.keySet());
        String names = String.join(", ", byName.keySet().stream().map(name -> "?").toList());
        return sql
                .select(
                        LOAD + names + ") group by assignee",
                        row ->
                                new Candidate(
                                        byName.get(row.getString(1)),
                                        row.getInt(2),
                                        row.getInt(3),
                                        row.getInt(4)),
                        parameters.toArray())
                .stream()
                .collect(Collectors.toMap(one -> one.who().username(), Function.identity()));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(UtilityClock.ZONE).toInstant();
    }
}
