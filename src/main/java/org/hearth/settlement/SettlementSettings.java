package org.hearth.settlement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;

/** How settlement is run. */
@ConfigMapping(prefix = "hearth.settlement")
public interface SettlementSettings {

    /** By when on the day after a business date its book has to be here, Asia/Shanghai. */
    @WithDefault("12:00")
    LocalTime deadline();

    /** For how long a partner that sends its book waits for late bookings; a job does the rest. */
    @WithDefault("PT10S")
    Duration patience();

    /** How long sending a book may take before what came of it is removed. */
    @WithDefault("PT30M")
    Duration slowest();
}
