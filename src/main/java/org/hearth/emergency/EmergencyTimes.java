package org.hearth.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.platform.time.UtilityClock;
import org.hearth.servicetime.ClockStep;
import org.hearth.servicetime.Limit;
import org.hearth.servicetime.ServiceClass;
import org.hearth.servicetime.ServiceClock;
import org.hearth.servicetime.ServiceStandards;

/** The limits of emergencies by the published table of the day. */
@ApplicationScoped
class EmergencyTimes {

    private final ServiceStandards standards;
    private final ServiceClock time;

    EmergencyTimes(ServiceStandards standards, ServiceClock time) {
        this.standards = standards;
        this.time = time;
    }

    /** The first instant that is too late for a crew to leave. */
    Instant leaveBy(Instant received) {
        return end(ClockStep.CREW_LEAVES, received);
    }

    /** How long a crew stays after gas is restored. */
    Duration stay(Instant restored) {
        return Duration.between(restored, end(ClockStep.CREW_STAYS, restored));
    }

    private Instant end(ClockStep step, Instant start) {
        Limit limit =
                standards
                        .promise(
                                step,
                                ServiceClass.ALL,
                                LocalDate.ofInstant(start, UtilityClock.ZONE))
                        .limit();
        return time.dueAt(start, limit).instant().orElseThrow();
    }
}
