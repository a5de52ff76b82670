package org.hearth.emergency.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hearth.emergency.AlarmView;
import org.hearth.emergency.CrewView;
import org.hearth.platform.audit.AuditStep;
import org.hearth.platform.id.PublicId;

/** How alarms read in templates. */
@TemplateExtension
final class EmergencyFormats {

    private static final int NEAR_SECONDS = 60;

    private EmergencyFormats() {}

    static String path(AlarmView alarm) {
        return EmergencyPages.PATH + "/" + PublicId.ALARM.of(alarm.alarmId());
    }

    static String recheckPublicId(AlarmView alarm) {
        return PublicId.WORK_ORDER.of(alarm.recheckId());
    }

    static String publicId(CrewView crew) {
        return PublicId.CREW.of(crew.crewId());
    }

    /** Minutes and seconds, {@code 2:07}. */
    static String clock(AlarmView alarm, Instant now) {
        return clock(alarm.secondsToLeave(now));
    }

    /** How long the crew has still to stay, {@code 12:30}; {@code 0:00} after. */
    static String stayLeft(AlarmView alarm, Instant now) {
        return clock(Math.max(0, Duration.between(now, alarm.stayUntil()).toSeconds()));
    }

    static boolean stays(AlarmView alarm, Instant now) {
        return alarm.stayUntil() != null && now.isBefore(alarm.stayUntil());
    }

    /** How near the three minutes are: {@code early}, {@code near} or {@code late}. */
    static String urgency(AlarmView alarm, Instant now) {
        if (!alarm.leftInTime(now)) {
            return "late";
        }
        boolean near = !now.plusSeconds(NEAR_SECONDS).isBefore(alarm.leaveBy());
        return alarm.waitsForCrew() && near ? "near" : "early";
    }

    /** Username of who brought an alarm into a state; null where nobody did. */
    static String broughtBy(List<AuditStep> history, String state) {
        return history.stream()
                .filter(step -> state.equals(step.to()) && !state.equals(step.from()))
                .map(step -> step.actor().replaceFirst("^staff:", ""))
                .findFirst()
                .orElse(null);
    }

    static boolean ownOf(CrewView crew, AlarmView alarm) {
        return crew.branch().equals(alarm.order().branch());
    }

    static boolean ownAmong(List<CrewView> crews, AlarmView alarm) {
        return crews.stream().anyMatch(crew -> ownOf(crew, alarm));
    }

    static String orderPage(AlarmView alarm) {
        return "/staff/orders/" + PublicId.WORK_ORDER.of(alarm.order().orderId());
    }

    static long epoch(Instant instant) {
        return instant.toEpochMilli();
    }

    private static String clock(long seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
