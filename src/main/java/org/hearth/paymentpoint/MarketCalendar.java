package org.hearth.paymentpoint;

import com.tyme.solar.SolarDay;
import java.time.LocalDate;

/** By which calendar a township counts its market days (赶集日). */
public enum MarketCalendar {
    SOLAR {
        @Override
        int dayOfMonth(LocalDate date) {
            return date.getDayOfMonth();
        }
    },
    /** The farmer's calendar (农历), by which most markets of the countryside stand. */
    LUNAR {
        @Override
        int dayOfMonth(LocalDate date) {
            return SolarDay.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                    .getLunarDay()
                    .getDay();
        }
    };

    abstract int dayOfMonth(LocalDate date);
}
