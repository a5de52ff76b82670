package org.hearth.paymentpoint;

import com.tyme.solar.SolarDay;
import java.time.LocalDate;

/** By which calendar a township counts its market days (赶集日). */
public enum MarketCalendar {
    SOLAR,
    /** The farmer's calendar (农历), by which most markets of the countryside stand. */
    LUNAR;

    int dayOfMonth(LocalDate date) {
        return this == SOLAR
                ? date.getDayOfMonth()
                : SolarDay.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                        .getLunarDay()
                        .getDay();
    }
}
