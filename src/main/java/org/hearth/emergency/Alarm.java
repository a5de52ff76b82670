package org.hearth.emergency;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;

/** One call for help: from the telephone to the crew's leaving of the site. */
@Entity
class Alarm {

    @Id long id;
    long orderId;

    @Enumerated(EnumType.STRING)
    AlarmKind kind;

    @Enumerated(EnumType.STRING)
    AlarmGrade grade;

    @Enumerated(EnumType.STRING)
    AlarmState state;

    boolean running;
    Long crewId;
    Instant receivedAt;
    Instant dispatchedAt;
    Instant leftAt;
    Instant arrivedAt;
    Instant safeAt;
    Instant restoredAt;
    Instant endedAt;
    Instant leaveBy;
    Instant stayUntil;
    String earlyReason;
    Long recheckId;

    @Version int version;

    protected Alarm() {}

    Alarm(NewAlarm taken, long orderId, Instant now, Instant leaveBy) {
        this.id = Ids.next();
        this.orderId = orderId;
        this.kind = taken.kind();
        this.grade = taken.grade();
        this.state = AlarmState.RECEIVED;
        this.running = true;
        this.receivedAt = now;
        this.leaveBy = leaveBy;
    }

    void dispatch(long crew, Instant now) {
        become(AlarmState.DISPATCHED);
        crewId = crew;
        dispatchedAt = now;
    }

    void leave(Instant now) {
        become(AlarmState.LEFT);
        leftAt = now;
    }

    void arrive(Instant now) {
        become(AlarmState.ON_SITE);
        arrivedAt = now;
    }

    void makeSafe(Instant now) {
        become(AlarmState.MADE_SAFE);
        safeAt = now;
    }

    /**
     * @param stay how long the crew stays from now
     */
    void restore(Instant now, Duration stay) {
        become(AlarmState.RESTORED);
        restoredAt = now;
        stayUntil = now.plus(stay);
    }

    /**
     * @param reason why the crew leaves before its time, or null
     * @throws BusinessException CREW_STAYS
     */
    void end(Instant now, String reason) {
        require(state.mayBecome(AlarmState.ENDED));
        boolean early = now.isBefore(stayUntil);
        if (early && reason == null) {
            throw new BusinessException(EmergencyError.CREW_STAYS);
        }
        become(AlarmState.ENDED);
        endedAt = now;
        earlyReason = early ? reason : null;
    }

    void callOff(Instant now) {
        become(AlarmState.CALLED_OFF);
        endedAt = now;
    }

    void raise() {
        require(running && grade == AlarmGrade.ORDINARY);
        grade = AlarmGrade.MAJOR;
    }

    private void become(AlarmState next) {
        require(state.mayBecome(next));
        state = next;
        running = next.running();
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new BusinessException(
                    EmergencyError.ALARM_STATE, Map.of("alarmState", state.name()));
        }
    }
}
