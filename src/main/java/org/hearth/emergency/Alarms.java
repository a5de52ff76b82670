package org.hearth.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditHistory;
import org.hearth.platform.audit.AuditStep;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.time.UtilityClock;
import org.hearth.servicetime.ClockStep;
import org.hearth.servicetime.ServiceClass;
import org.hearth.workorder.NewOrder;
import org.hearth.workorder.OrderChannel;
import org.hearth.workorder.OrderClocks;
import org.hearth.workorder.OrderContact;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrderType;
import org.hearth.workorder.WorkOrders;

/** The door to alarms: taking one, and seeing those that run. */
@ApplicationScoped
public class Alarms {

    private static final int MOST_RUNNING = 200;

    private final AlarmRepository alarms;
    private final CrewRepository crews;
    private final LinkageRepository linkages;
    private final WorkOrders orders;
    private final OrderClocks clocks;
    private final EmergencyTimes times;
    private final AuditTrail audit;
    private final AuditHistory history;
    private final Clock clock;

    Alarms(
            AlarmRepository alarms,
            CrewRepository crews,
            LinkageRepository linkages,
            WorkOrders orders,
            OrderClocks clocks,
            EmergencyTimes times,
            AuditTrail audit,
            AuditHistory history,
            Clock clock) {
        this.alarms = alarms;
        this.crews = crews;
        this.linkages = linkages;
        this.orders = orders;
        this.clocks = clocks;
        this.times = times;
        this.audit = audit;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Takes an alarm; the three minutes begin.
     *
     * @throws BusinessException BRANCH_UNKNOWN
     */
    @Transactional
    public AlarmView receive(Actor actor, NewAlarm taken) {
        Instant now = clock.instant();
        OrderView order =
                orders.create(
                        actor,
                        new NewOrder(
                                WorkOrderType.EMERGENCY,
                                null,
                                OrderChannel.CALL,
                                taken.accountId(),
                                taken.accountNumber(),
                                null,
                                taken.place(),
                                new OrderContact(taken.callerName(), taken.callerPhone(), "zh-CN"),
                                taken.words(),
                                true,
                                null));
        clocks.start(order.orderId(), ClockStep.CREW_LEAVES, ServiceClass.ALL);
        Alarm alarm = new Alarm(taken, order.orderId(), now, times.leaveBy(now));
        alarms.persist(alarm);
        audit.transition(
                actor, "alarm.received", "alarm", alarm.id, order.accountId(), null, alarm.state);
        return view(alarm);
    }

    /**
     * @throws BusinessException ALARM_NOT_FOUND
     */
    @Transactional
    public AlarmView byId(long alarmId) {
        return view(alarms.existing(alarmId));
    }

    /** The alarm that an order is about; empty for orders of other types. */
    @Transactional
    public Optional<AlarmView> ofOrder(long orderId) {
        return alarms.ofOrder(orderId).map(this::view);
    }

    /** Those that run, the longest waiting first. */
    @Transactional
    public List<AlarmView> running() {
        return alarms.running(MOST_RUNNING).stream().map(this::view).toList();
    }

    /**
     * Those that ended, newest first.
     *
     * @param before the last alarm of the page before, or {@link Long#MAX_VALUE}
     */
    @Transactional
    public List<AlarmView> ended(long before, int limit) {
        return alarms.ended(before, limit).stream().map(this::view).toList();
    }

    /** All that came in during a month of Asia/Shanghai, in their order. */
    @Transactional
    public List<AlarmView> of(YearMonth month) {
        return alarms.received(start(month), start(month.plusMonths(1))).stream()
                .map(this::view)
                .toList();
    }

    @Transactional
    public List<LinkageView> linkages(long alarmId) {
        return linkages.of(alarmId).stream().map(AlarmLinkage::view).toList();
    }

    public List<AuditStep> history(long alarmId) {
        return history.of("alarm", alarmId);
    }

    AlarmView view(Alarm alarm) {
        CrewView crew = alarm.crewId == null ? null : crews.findById(alarm.crewId).view();
        return AlarmView.of(alarm, orders.byId(alarm.orderId), crew);
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(UtilityClock.ZONE).toInstant();
    }
}
