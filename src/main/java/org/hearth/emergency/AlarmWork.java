package org.hearth.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.servicetime.ClockStep;
import org.hearth.workorder.OrderClocks;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.OrderWork;
import org.hearth.workorder.WorkOrders;

/**
 * The steps of an alarm. Each refuses with ALARM_STATE where somebody was quicker, and with
 * ALARM_NOT_FOUND; its order goes along.
 */
@ApplicationScoped
public class AlarmWork {

    private final AlarmRepository alarms;
    private final CrewRepository crews;
    private final LinkageRepository linkages;
    private final Alarms views;
    private final WorkOrders orders;
    private final OrderWork work;
    private final OrderClocks clocks;
    private final EmergencyTimes times;
    private final Rechecks rechecks;
    private final AuditTrail audit;
    private final Clock clock;

    AlarmWork(
            AlarmRepository alarms,
            CrewRepository crews,
            LinkageRepository linkages,
            Alarms views,
            WorkOrders orders,
            OrderWork work,
            OrderClocks clocks,
            EmergencyTimes times,
            Rechecks rechecks,
            AuditTrail audit,
            Clock clock) {
        this.alarms = alarms;
        this.crews = crews;
        this.linkages = linkages;
        this.views = views;
        this.orders = orders;
        this.work = work;
        this.clocks = clocks;
        this.times = times;
        this.rechecks = rechecks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Names the crew that goes; another one before it comes back.
     *
     * @throws BusinessException CREW_NOT_FREE, CREW_NOT_FOUND
     */
    @Transactional
    public AlarmView dispatch(Actor actor, long alarmId, long crewId) {
        return step(
                actor,
                alarmId,
                alarm -> {
                    Long before = alarm.crewId;
                    alarm.dispatch(crewId, clock.instant());
                    if (before != null && before != crewId) {
                        crews.locked(before).comeBack();
                    }
                    Crew crew = crews.locked(crewId);
                    crew.send(alarmId);
                    work.dispatch(actor, alarm.orderId, crew.branch, null, OrderWords.none());
                });
    }

    /** The crew has left: the three minutes end. */
    @Transactional
    public AlarmView leave(Actor actor, long alarmId) {
        return step(
                actor,
                alarmId,
                alarm -> {
                    alarm.leave(clock.instant());
                    clocks.stop(alarm.orderId, ClockStep.CREW_LEAVES);
                    work.accept(actor, alarm.orderId);
                });
    }

    @Transactional
    public AlarmView arrive(Actor actor, long alarmId) {
        return step(
                actor,
                alarmId,
                alarm -> {
                    alarm.arrive(clock.instant());
                    work.arrive(actor, alarm.orderId);
                });
    }

    @Transactional
    public AlarmView makeSafe(Actor actor, long alarmId) {
        return step(actor, alarmId, alarm -> alarm.makeSafe(clock.instant()));
    }

    /** Gas is on again: the crew stays, and after a major one an expert is due. */
    @Transactional
    public AlarmView restore(Actor actor, long alarmId) {
        return step(
                actor,
                alarmId,
                alarm -> {
                    Instant now = clock.instant();
                    alarm.restore(now, times.stay(now));
                    rechecks.afterMajor(actor, alarm);
                });
    }

    /**
     * The crew leaves the site.
     *
     * @param words what was found and done, for the caller
     * @param earlyReason the supervisor's reason to leave before the half hour is over, or null
     * @throws BusinessException CREW_STAYS
     */
    @Transactional
    public AlarmView end(Actor actor, long alarmId, String words, String earlyReason) {
        return step(
                actor,
                alarmId,
                alarm -> {
                    alarm.end(clock.instant(), earlyReason);
                    crews.locked(alarm.crewId).comeBack();
                    work.handle(actor, alarm.orderId, OrderWords.said(words));
                    work.answer(actor, alarm.orderId, OrderWords.none());
                });
    }

    /** There was nothing, or the caller takes it back; only while no crew is there. */
    @Transactional
    public AlarmView callOff(Actor actor, long alarmId, String why) {
        return step(
                actor,
                alarmId,
                alarm -> {
                    alarm.callOff(clock.instant());
                    if (alarm.crewId != null) {
                        crews.locked(alarm.crewId).comeBack();
                    }
                    orders.cancel(actor, alarm.orderId, OrderWords.said(why));
                });
    }

    /** It proves to be major. */
    @Transactional
    public AlarmView raise(Actor actor, long alarmId) {
        return step(
                actor,
                alarmId,
                alarm -> {
                    alarm.raise();
                    if (alarm.restoredAt != null) {
                        rechecks.afterMajor(actor, alarm);
                    }
                });
    }

    /** Notes that police, fire brigade or ambulance were told, or told us. */
    @Transactional
    public void link(Actor actor, long alarmId, EmergencyService service, String words) {
        Alarm alarm = alarms.existing(alarmId);
        linkages.persist(new AlarmLinkage(alarm.id, service, actor, words, clock.instant()));
    }

    private AlarmView step(Actor actor, long alarmId, Consumer<Alarm> change) {
        Alarm alarm = alarms.locked(alarmId);
        AlarmState before = alarm.state;
        change.accept(alarm);
        audit.transition(
                actor,
                before == alarm.state
                        ? "alarm.raised"
                        : "alarm." + alarm.state.name().toLowerCase(Locale.ROOT),
                "alarm",
                alarm.id,
                null,
                before,
                alarm.state);
        return views.view(alarm);
    }
}
