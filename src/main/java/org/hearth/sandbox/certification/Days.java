package org.hearth.sandbox.certification;

import java.time.Instant;
import java.time.LocalDate;
import org.hearth.platform.time.UtilityClock;

/** Business dates of recorded calls, Asia/Shanghai. */
final class Days {

    private Days() {}

    static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, UtilityClock.ZONE);
    }
}
