package org.hearth.emergency;

import java.time.Duration;
import java.time.Instant;
import org.hearth.workorder.OrderView;

/**
 * An alarm with its order, in clear: the desk and the crew need the door and the telephone.
 *
 * @param crew who goes, or null
 * @param leaveBy the first instant that is too late for leaving
 * @param stayUntil how long the crew stays, or null before gas is restored
 * @param recheckId the order of the expert's re-check, or null
 */
public record AlarmView(
        long alarmId,
        OrderView order,
        AlarmKind kind,
        AlarmGrade grade,
        AlarmState state,
        CrewView crew,
        Instant receivedAt,
        Instant dispatchedAt,
        Instant leftAt,
        Instant arrivedAt,
        Instant safeAt,
        Instant restoredAt,
        Instant endedAt,
        Instant leaveBy,
        Instant stayUntil,
        String earlyReason,
        Long recheckId) {

    static AlarmView of(Alarm alarm, OrderView order, CrewView crew) {
        return new AlarmView(
                alarm.id,
                order,
                alarm.kind,
                alarm.grade,
                alarm.state,
                crew,
                alarm.receivedAt,
                alarm.dispatchedAt,
                alarm.leftAt,
                alarm.arrivedAt,
                alarm.safeAt,
                alarm.restoredAt,
                alarm.endedAt,
                alarm.leaveBy,
                alarm.stayUntil,
                alarm.earlyReason,
                alarm.recheckId);
    }

    public boolean waitsForCrew() {
        return leftAt == null && state.running();
    }

    /** From the call to the crew's leaving, or to now; seconds. */
    public long secondsToLeave(Instant now) {
        return Duration.between(receivedAt, leftAt == null ? now : leftAt).toSeconds();
    }

    /** Whether the crew left in time; false as well while it has not and the time is over. */
    public boolean leftInTime(Instant now) {
        return (leftAt == null ? now : leftAt).isBefore(leaveBy);
    }

    public boolean major() {
        return grade == AlarmGrade.MAJOR;
    }
}
