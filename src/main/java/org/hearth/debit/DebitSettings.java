package org.hearth.debit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hearth.platform.time.UtilityClock;

/** When debits are announced and handed over. */
@ConfigMapping(prefix = "hearth.debit.announcement")
interface DebitSettings {

    /** Every day at this time, Asia/Shanghai, as a cron expression. */
    @WithDefault("0 0 6 * * ?")
    String at();

    /** Days between the announcement of a first debit and its day. */
    @WithDefault("3")
    int noticeDays();

    /** Time of the evening before, Asia/Shanghai, when a day's batches go to the banks. */
    @WithDefault("20:00")
    LocalTime cutOff();

    /** Until when the debits of a day may be paid in another way. */
    default Instant cutOffOf(LocalDate collectOn) {
        return collectOn.minusDays(1).atTime(cutOff()).atZone(UtilityClock.ZONE).toInstant();
    }

    /** The earliest day for debits that nobody has been told of. */
    default LocalDate firstDay(LocalDate today) {
        return today.plusDays(noticeDays());
    }
}
