package org.hearth.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The utility's time: business dates and desk hours are Asia/Shanghai (domain.md, Law). */
public final class UtilityClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Produces
    @Singleton
    Clock clock() {
        return ClockShift.applied(Clock.system(ZONE));
    }
}
