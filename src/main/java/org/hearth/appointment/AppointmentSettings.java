package org.hearth.appointment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long before a visit it must be asked for. */
@ConfigMapping(prefix = "hearth.appointment")
interface AppointmentSettings {

    /** Of all services but repairs. */
    @WithDefault("PT14H")
    Duration notice();

    @WithDefault("PT2H")
    Duration repairNotice();

    default Duration noticeOf(ServiceKind kind) {
        return kind == ServiceKind.REPAIR ? repairNotice() : notice();
    }
}
