package org.hearth.servicetime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;

/** When the desk is open on working days, Asia/Shanghai. */
@ConfigMapping(prefix = "hearth.desk.hours")
interface DeskSettings {

    @WithDefault("08:30")
    LocalTime opens();

    @WithDefault("17:30")
    LocalTime closes();

    /** Weekdays that differ, {@code hearth.desk.hours.on.friday.closes}. */
    Map<DayOfWeek, Hours> on();

    /** Of one weekday. */
    interface Hours {
        LocalTime opens();

        LocalTime closes();
    }
}
